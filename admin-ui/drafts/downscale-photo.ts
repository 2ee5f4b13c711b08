/** Phone photos are 5–12 MB; the street only has a thin line. Also drops EXIF, which may tell where somebody lives. */
const LONGEST_SIDE = 1920;
const QUALITY = 0.82;

/** Anything but a photo, or a photo the browser cannot read, stays as it is: the server decides. */
export async function downscalePhoto(file: Blob): Promise<Blob> {
  if (!/^image\/(jpeg|png|webp|heic|heif)$/.test(file.type)) return file;
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return await new Promise((resolve) => {
      canvas.toBlob((photo) => resolve(photo ?? file), 'image/jpeg', QUALITY);
    });
  } catch {
    return file;
  }
}
