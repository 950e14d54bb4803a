import { useEffect, useMemo, useState } from 'react';
import { drawPicture, PICTURE_SIZES, type PictureFormat } from '../../exporters/picture.ts';
import { pngBlob } from '../../exporters/png.ts';
import { svgBlob } from '../../exporters/svg.ts';
import { useRoads } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { pictureOf } from '../../paper/pictureContent.ts';
import { shortAddress } from '../../paper/shortAddress.ts';

/** The picture of the case as it stands. */
export interface DrawnPicture {
  readonly title: string;
  readonly lead: string;
  readonly svg: string;
  /** Undefined while it is drawn, null where the browser cannot. */
  readonly png: Blob | null | undefined;
  /** What an image shows: the PNG if there is one, so that a long press saves that. */
  readonly address: string | undefined;
}

interface Drawn {
  readonly svg: string;
  readonly png: Blob | null;
  readonly address: string;
}

/** An address under which the picture is shown; spelled out where the browser gives none for a file. */
function addressOf(svg: string, png: Blob | undefined): string {
  try {
    return URL.createObjectURL(png ?? svgBlob(svg));
  } catch {
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
  }
}

/** Draws the picture in a format, again when the case, the language or the hiding of amounts changes. */
export function usePicture(format: PictureFormat): DrawnPicture {
  const { timelines, caseFile } = useRoads();
  const roads = useViewStore((state) => state.roads);
  const language = useViewStore((state) => state.language);
  const hidesAmounts = useViewStore((state) => state.hidesAmounts);
  const { content, svg } = useMemo(() => {
    const address = shortAddress();
    const picture = pictureOf({ state: { timelines, caseFile }, roads, language, hidesAmounts, address, format });
    return { content: picture.content, svg: drawPicture(picture.content, format, picture.drawPlot) };
  }, [timelines, caseFile, roads, language, hidesAmounts, format]);
  const [drawn, setDrawn] = useState<Drawn>();
  useEffect(() => {
    let isWanted = true;
    let address: string | undefined;
    const { width, height } = PICTURE_SIZES[format];
    void pngBlob(svg, width, height).then((png) => {
      if (!isWanted) return;
      address = addressOf(svg, png);
      setDrawn({ svg, png: png ?? null, address });
    });
    return () => {
      isWanted = false;
      if (address?.startsWith('blob:') === true) URL.revokeObjectURL(address);
    };
  }, [svg, format]);
  // What was drawn of another case is not shown for this one.
  const own = drawn?.svg === svg ? drawn : undefined;
  return { title: content.title, lead: content.lead, svg, png: own?.png, address: own?.address };
}
