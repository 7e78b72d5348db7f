/** The same in English. A line holds the limit, the verdicts that are right, the title and the text. */
export const BEREIK_ENGELS = `
tillen5|P|Office assistant|You handle the mail and the phone. No lifting or carrying required.
tillen5|O|Warehouse associate|You will pick orders all day. Boxes weighing up to 20 kg are lifted by hand.
tillen5|?M|Transport planner|You plan the routes. Our drivers lift parcels of up to 30 kg.
tillen5|?M|Crane operator|Loads of up to 10 tonnes are lifted by the crane.
geenNacht|P|Nurse|You will not be asked to work nights.
geenNacht|O|Nurse|You will rotate through day, evening and night shifts.
geenNacht|?M|HR advisor|Our plants run around the clock and our operators work night shifts.
klimmen|P|Technician|There is no climbing or working at height involved.
klimmen|O|Technician|You must be comfortable climbing ladders, as you will do so daily.
rijden|P|Clerk|A driving licence is not required.
rijden|O|Field engineer|You will drive a company van to customer sites every day.
klanten|P|Data clerk|You won't deal with customers.
klanten|?M|Developer|Our sales team talks to customers, so you don't need to worry about selling.
staanWerk|O|Sales assistant|Must be able to stand for an entire shift.
staanWerk|?M|Planner|The operators stand at the line all day.
leiding|P|Senior engineer|This role has no direct reports.
leiding|O|Shift lead|You supervise a team of 12 packers.
leiding|?MP|Packer|You are supervised by a team lead who manages 12 people.
geluid|O|Machine operator|You will work in a noisy environment; hearing protection must be worn.
geluid|?M|Receptionist|The workshop is noisy, but the office is on the other side of the building.
lopenWerk|O|Porter|Expect to walk 15 km per shift.
duwen100|O|Baggage handler|Heavy trolleys have to be pushed to the belts.
deadlines|O|Editor|Tight deadlines are part of your daily life.
tillen5|?M|Site manager|You keep the schedule. Scaffolders carry poles of 20 kg up the tower.
tillen5|O|Scaffolder|You keep people safe. You carry poles of 20 kg up the tower.
tillen5|P|Lab assistant|Heavy lifting is done by the porters.
tillen5|P|Lab assistant|You never lift more than 2 kg.
tillen5|?M|Mover's planner|Some pianos weigh 300 kg. Those are moved with a crane.
geenNacht|P|Technician|Shifts are between 7 am and 4 pm; nights are covered by a separate crew.
geenNacht|O|Technician|One week in three you are on the night shift.
geenNacht|?M|Cook|Night shifts are optional.
klimmen|?M|Estimator|Roofers climb ladders all day; you work from drawings.
rijden|?M|Office manager|A driving licence is nice to have.
rijden|P|Office manager|No driving involved.
klanten|O|Receptionist|Greeting guests and answering their questions is what you do all day.
klanten|P|Back-end developer|You have no contact with clients.
staanWerk|P|Cashier|You sit during your whole shift.
staanWerk|O|Chef|Long hours on your feet.
lopenWerk|?M|Dispatcher|Our couriers walk 20 km a day.
geluid|?M|Engineer|The press hall is loud. You work from an office upstairs.
tempo|P|Gardener|Work at your own pace.
tempo|O|Packer|You keep up with a fast line.
zittenWerk|O|Analyst|You spend your whole day at a desk.
tillen5|?M|Buyer|Warehouse staff lift boxes of 25 kg; you place the orders.
tillen5|O|Warehouse staff|Boxes of 25 kg have to be lifted onto the belt by hand.
tillen5|?M|Packer|Rolls weigh 200 kg. A crane moves them.
klimmen|P|Painter|You will never have to climb a ladder.
klimmen|O|Rigger|You climb towers of 60 m every day.
geenNacht|?MP|Clerk|Drivers work nights, office staff don't.
geenNacht|O|Driver|Most of your runs are at night.
rijden|?M|Clerk|Our salespeople drive all over the country.
klanten|?M|Chef|Waiters talk to the guests.
leiding|?M|Engineer|In the future you may lead a team.
geluid|O|Stagehand|Expect loud music every night.
deadlines|?M|Intern|The deadline for applications is 1 May.
staanWerk|P|Clerk|No standing; you are seated all day.
lopenWerk|O|Tour guide|You are walking for six hours a day.
tillen5|P|Receptionist|The job does not involve any lifting.
`;
