import './weeklijn.css';

interface WeeklijnProps {
  readonly week: number;
  readonly totWeken: number;
  /** Read aloud instead of the drawing. */
  readonly label: string;
}

/** The term as a thin line with today on it; the notch marks one year. */
export function Weeklijn({ week, totWeken, label }: WeeklijnProps) {
  const vandaag = Math.min(Math.max(week, 0), totWeken);
  return (
    <svg className="weeklijn" viewBox="0 0 208 12" role="img" aria-label={label}>
      <title>{label}</title>
      <rect className="weeklijn__rest" x="2" y="5" width="204" height="2" rx="1" />
      <rect
        className="weeklijn__geweest"
        x="2"
        y="5"
        width={(vandaag / totWeken) * 204}
        height="2"
        rx="1"
      />
      {totWeken > 52 ? (
        <rect
          className="weeklijn__jaar"
          x={2 + (52 / totWeken) * 204 - 0.5}
          y="3"
          width="1"
          height="6"
        />
      ) : null}
      <circle className="weeklijn__vandaag" cx={2 + (vandaag / totWeken) * 204} cy="6" r="4" />
    </svg>
  );
}
