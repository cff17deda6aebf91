/** The logo: a lens in the shape of a speech bubble, one of its lines marked. Decoration; `size` in CSS pixels. */
export const Emblem = ({ size }: { size: number }) => (
  <svg viewBox="0 0 128 128" width={size} height={size} aria-hidden="true" class="emblem">
    <path d="M30 84 18 120l38-12z" fill="#86a9e8" stroke="#86a9e8" stroke-width="6" stroke-linejoin="round" />
    <circle cx="66" cy="60" r="50" fill="#28497c" stroke="#86a9e8" stroke-width="8" />
    <path d="M44 44h44M44 66h28" stroke="#fbf3e4" stroke-width="10" stroke-linecap="round" />
    <path d="M42 84h32" stroke="#f5b04f" stroke-width="6" stroke-linecap="round" />
  </svg>
);
