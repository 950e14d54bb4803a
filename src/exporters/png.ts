import { svgBlob } from './svg.ts';

/** Draws a standalone SVG on a canvas; undefined where the browser refuses any part of that. */
export async function pngBlob(svg: string, width: number, height: number): Promise<Blob | undefined> {
  let address: string | undefined;
  try {
    address = URL.createObjectURL(svgBlob(svg));
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) return undefined;
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    return blob ?? undefined;
  } catch {
    return undefined;
  } finally {
    if (address !== undefined) URL.revokeObjectURL(address);
  }
}
