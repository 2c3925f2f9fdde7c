import type { MapDrawing } from '@/lib/atlas/map-drawing';

export interface MapPictureProps {
  /** Absent while it is drawn: the room is kept, so that nothing jumps. */
  drawing?: MapDrawing;
  /** What the map shows, for those who do not see it. */
  label: string;
}

/** A quiet map: outlines of countries, one of them highlighted, dots with names. */
export function MapPicture({ drawing, label }: MapPictureProps) {
  if (!drawing) return <div class="map map-empty" />;
  return (
    <svg
      class="map"
      style={{ aspectRatio: `${drawing.width} / ${drawing.height}` }}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <path class="map-land" d={drawing.land} />
      <path class="map-subject" d={drawing.highlighted} />
      {drawing.points.map(({ id, x, y, isSubject, radius }) => (
        <circle
          key={id}
          class={isSubject ? 'map-dot map-dot-subject' : 'map-dot'}
          cx={x}
          cy={y}
          r={radius ?? (isSubject ? 4 : 2.5)}
        />
      ))}
      {drawing.points.map(
        ({ id, isSubject, label: name }) =>
          name && (
            <text
              key={id}
              class={isSubject ? 'map-name map-name-subject' : 'map-name'}
              x={name.x}
              y={name.y}
              text-anchor={name.anchor}
            >
              {name.text}
            </text>
          ),
      )}
    </svg>
  );
}
