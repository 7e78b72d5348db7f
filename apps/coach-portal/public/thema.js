// Runs before the first paint, so that a chosen theme does not flash.
try {
  const thema = window.localStorage.getItem('passend.thema');
  if (thema === 'licht' || thema === 'donker') document.documentElement.dataset.thema = thema;
} catch {
  // Storage is blocked: the theme of the system stays.
}
