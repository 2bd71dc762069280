interface AvatarProps {
  /** The public id of a persona. The same id always gives the same leaf; nothing else goes into it. */
  id: string;
}

const shapes = [
  'M20 5C31 11 33 25 20 36C7 25 9 11 20 5Z',
  'M20 4C26 10 36 12 36 20C36 30 27 36 20 36C13 36 4 30 4 20C4 12 14 10 20 4Z',
  'M20 5C24 12 35 14 31 24C29 31 24 32 20 36C16 32 11 31 9 24C5 14 16 12 20 5Z',
  'M6 22C8 9 25 4 34 7C37 20 28 34 12 33C8 32 6 27 6 22Z',
];
const veins = ['M20 11V30', 'M20 30V14M20 21L13 16M20 21L27 16', 'M20 30V12M20 25L14 20M20 20L26 15', 'M11 29C17 24 22 19 29 12'];
const tones = 6;

/** A leaf drawn from a public id: a face that tells nothing. It stands beside the name, so it is hidden from screen readers. */
export function Avatar({ id }: AvatarProps) {
  const number = Number.parseInt(id.replaceAll('-', '').slice(0, 8), 16) || 0;
  const shape = shapes[number % shapes.length];
  const vein = veins[Math.floor(number / 7) % veins.length];
  return (
    <svg
      className={`avatar avatar-${Math.floor(number / 31) % tones}`}
      viewBox="0 0 40 40"
      width="40"
      height="40"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="20" cy="20" r="20" />
      <path className="avatar-leaf" d={shape} />
      <path className="avatar-vein" d={vein} />
    </svg>
  );
}
