<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa_IN" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>the file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or whether it was moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and the medium it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image file; a folder is opened with Open folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content is no image that this program reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use DICOM, PNG, JPEG, TIFF or BMP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged or cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a fresh copy from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds something that this version cannot show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to an uncompressed grey image of 8 to 16 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image claims to be larger than it can be or than this program handles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the file is sound, split it or export a smaller region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose another disk; no half file was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model is damaged or does not fit its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model does not reproduce its own reference numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it; install it again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model or scale; `cxrlens-cli models` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compute device does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CPU, or check the graphics driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs or use a smaller image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something failed that should not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the file, if you may share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, or wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of this program wrote the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is opened for reading only; change it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Enhances and compares chest radiographs. Not a medical device: enhanced pictures are not for diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the files enhanced, write the window to FILE, leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model, see `cxrlens-cli models`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enhance or evaluate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, cpu or cuda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 restores, 2 to 4 enlarge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images, or folders of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--screenshot needs files to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the screenshot, do these: names of commands, joined by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window in the screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, for example 1360x860</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>Colour was converted to luminance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparency was ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples beside grey or colour were ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s orientation tag is not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only frame %1 of %2 is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only page %1 of %2 is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s elements are in Implicit VR, which its transfer syntax forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks off inside its picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture breaks off after row %1 of %2; what follows is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed picture is damaged; parts may be missing or blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no character set for its texts; letters may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s character set %1 is unknown; letters may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some texts do not fit the file&apos;s character set %1; letters may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s modality LUT is damaged and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s VOI LUT is damaged and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s presentation LUT is damaged and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares %1 frame, but holds %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares %1 frames, but holds %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares %1 frames; the first is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares %1 samples per pixel, but its picture has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares %1 bits, but its picture has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High Bit %1 contradicts %2 Bits Stored and is taken for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels are not square (%1 times as high as wide); they are shown so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels are not square (%1 times as high as wide), which is hard to believe; they are shown square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say whether low values are dark (Photometric Interpretation %1); they are shown dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel Representation is neither 0 nor 1; values are taken as unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contradicts itself about polarity (%1, Presentation LUT Shape %2); low values are shown bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An overlay plane of the file can&apos;t be read and is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation state wants the picture at its true size, which this program can&apos;t tell on this screen; it is fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation state wants the picture turned by %1°, which is no quarter turn; it is not turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation state names a bitmap shutter that can&apos;t be read; it is not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation state&apos;s subtraction is not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture can&apos;t be decoded: what hides in its pixels is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was compressed and is written uncompressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hid in unused bits of the pixels (an overlay?) is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes beside the picture inside Pixel Data are cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text may be burned into the picture: look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU failed; the CPU did the work instead (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU ran out of memory; the CPU did the work instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU (%1 thread)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU (%1 threads)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blur σ %1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise σ %1/255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM (paper: uniform 7×7, sample covariance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM (Wang 2004: Gaussian 11×11, σ 1.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the degraded image at full size, nothing done to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network, %1 multiply-adds per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys&apos; kernel, a = −0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV&apos;s INTER_LANCZOS4: 8×8 pixels, a = 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram equalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole image, one bin per value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8×8 tiles, clip limit 2, 256 bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponent 0.8: brightens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3×3 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ 1 pixel, 9×9 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disc of 5 pixels, σ 1 pixel and 10 % of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ 1 pixel, amount 0.8, no threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patch 7×7, search 21×21, strength 1.2 % of the range, absolute distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than 4 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is encrypted; decrypt it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of DICOM, PNG, JPEG, TIFF and BMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no DICOM file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no DICOM file, and only those are de-identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a DICOMDIR, the index of a medium; open it as a list of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds floating-point pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed BMP; save it uncompressed or as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory to read the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even the smallest tiles did not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image is too small to be reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format cannot hold this picture as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel data is cut short: %1 bytes needed, %2 present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deflated data set is damaged or cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its output is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, frame %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1, degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not enhanced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (filtered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpolated, not enhanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean gain %1 dB over the interpolated input (%2 → %3 dB) on %4; trained to undo %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (untrained)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights yet: train it with `cxrlens-cli train FOLDER -m %1 -s 2 -o OUT`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA): none found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>Reference: the file %1 itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference: the file is the input, and nobody knows the true picture. Shown instead: does the enhanced picture, projected down again, agree with the input? A small residual proves agreement with the input, not that detail is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: %1. Right: %2. Both made of the file degraded (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: the file degraded (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Both on the same pixels, no border left out. MSE in squared grey levels. PSNR range %2 (2^bits − 1). %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual: after, projected down (%1), minus the input, in grey levels of the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: the file %1 (A). Compared with it: %2 (B). Nothing is enhanced here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures: they need pixels of one size and the same number of bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both pictures are: %1 × %2 pixels. MSE in squared grey levels. PSNR range %3 (2^bits − 1). %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapLegendTexts</name>
    <message>
        <source>hidden below %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapTexts</name>
    <message>
        <source>After, projected down − input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before, bicubic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM of %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|%1 − %2|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS %1 grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in steps of 2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionTexts</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freehand region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, drawing %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px, %2 mm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This region holds no pixel of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the stored values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the sample (n − 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: mean over σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNR to drawing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast-to-noise ratio: |mean₁ − mean₂| / √((σ₁² + σ₂²) / 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area: %1. Stored values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR and MSE over the region&apos;s pixels against the file, range %1; SSIM: mean of the windows around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile along the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way along the line, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way along the line, pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10–90 % rise, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10–90 % rise, pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it takes an edge to go from 10 % to 90 % of the way between both sides; less is sharper. “–”: the line crosses no edge that stands out of the noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values along the line, interpolated linearly. Draw it across one edge, with some of both sides, to measure how sharp that is. A sharper edge is not a truer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an image to measure regions of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a rectangle (Shift+R), an ellipse (Shift+E) or an outline (Shift+F) to measure a region, or a line (U) for a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to measure this region.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::app::AnnotationWiring</name>
    <message>
        <source>What was drawn on this picture comes from a newer version of the program, which can show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was drawn on this picture can&apos;t be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawings are not kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::app::BenchWiring</name>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here: %1 dB, SSIM %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the spot in sight alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::app::ChooseWiring</name>
    <message>
        <source>%1: your collections were damaged (%2). The damaged file is kept; what you decide from now on goes into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this file may not be written. Your collections are shown, and cannot be changed before you may write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files of the collection are there, as they were judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the collection that are missing: %1; that have changed: %2. Filter for &quot;Missing, changed or unreadable&quot; to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection holds no files yet. Judge some, or add those that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::app::DeidentifyWiring</name>
    <message>
        <source>Copies written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text may be burned into the pictures (%1): look at each of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::app::Desk</name>
    <message>
        <source>The settings could not be read, so everything is as at the first start. The damaged file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::app::MapWiring</name>
    <message>
        <source>There is no reference: the file is the input, and nobody knows the true picture. Evaluate mode takes the file as the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map comes with the enhanced picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::app::MetadataWiring</name>
    <message>
        <source>Open an image to see what it says about itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file says nothing about itself beside its pixels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::app::OtherWiring</name>
    <message>
        <source>A: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file, not enhanced here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::app::PresentationWiring</name>
    <message>
        <source>Written: %1. Beside its image it is applied whenever that is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only grey DICOM images can have a presentation state. The drawings are kept all the same, and Ctrl+Shift+S exports what is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the view as a presentation state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM presentation state (*.dcm)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::app::PrintWiring</name>
    <message>
        <source>Written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer can&apos;t be drawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not take the page. Choose another one, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::app::RankingWiring</name>
    <message>
        <source>%1 of %2 methods measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an X-ray to compare methods on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All networks that undo %1, and the classical filters, on the open image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: the file %1 itself. Every method is given it degraded (%2) and measured on the same pixels: the frame without a border of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR range %1 (2^bits − 1). %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the enhancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager answers. The folder is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods are ranked in Evaluate mode, where the file is the reference. In Enhance mode nobody knows the true picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::app::SessionMemory</name>
    <message>
        <source>What was open the last time cannot be read. The damaged note is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while it opened %1 again. This time it is not opened by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::app::Wiring</name>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1, with its provenance in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: %1 ×%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NVIDIA GPU answers; the CPU does the work instead. Settings offer the choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the view as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings cannot be stored: %1 cannot be written. They hold until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture, or the lens while it is on and not frozen (also: drag with the left button)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open X-rays: DICOM, PNG, JPEG, TIFF or BMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open every X-ray of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the previous file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next f&amp;rame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next frame of a file that has several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous fra&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the previous frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide all that the file says about itself, with search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the enhanced image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save before and after as they are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;De-identify a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write copies of DICOM files without what tells who the patient is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enhance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhance the image with the chosen model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enhance mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is the input; there is no reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;valuate mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is the reference; it is degraded, restored and measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale ×&amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore at the same matrix size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale ×&amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale ×&amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three times as many rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale ×&amp;4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four times as many rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the ranking of all networks and filters on this image (Evaluate mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blind A/B test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge two ranked methods without knowing which is which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after in two panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before above after, in two panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wipe left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before left of a line, after right of it; drag the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe top and b&amp;ottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before above a line, after below it; drag the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the key: before; let go: after (wipe, flip and overlay)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bl&amp;ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after take turns; Settings offer the pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ore of after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a wipe or an overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Less of after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole image (also: double-click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source pixel per screen pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source pixel on 2 × 2 screen pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer (also: wheel, about the cursor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther (also: wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a quarter, on the screen only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror left and ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen only; the picture says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror top and &amp;bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orientation and place in which the file was first shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smooth display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth or square pixels; affects the screen only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patient banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide who the patient is, everywhere in the window and in exported views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnify the same spot of both panes; the wheel changes the power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freeze lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the lens on its spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small, medium or large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stronger lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weaker lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its picture and its figures, to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw lines with the left button; lengths say where they hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window as &amp;sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window that came with the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the smallest to the largest storable value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the image&apos;s values (by hand: drag with the right button)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto of the &amp;visible region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the values in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device, display, theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About CXR Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence, and what it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned %1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s centre or width by a hundredth of its width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s centre or width by a tenth of its width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export presentation s&amp;tate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view and drawings as a DICOM presentation state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the open file, or all that are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject it; the file itself stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the stars away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write tags below the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note below the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the files that fit, in any order; in the metadata: search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List, grid or filmstrip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the files are laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the files of the collection that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add files to the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are listed, or those that are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take files o&amp;ut of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what was decided about them; the files themselves stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the files of the collection that are missing or have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty one; what you decide goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all decisions; Undo brings it back, and the files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a CSV or JSON file, as a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As CSV for spreadsheets, or as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the drawing tool away, or stop the running enhancement or ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After in the whole window, before while a key is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After drawn over before, partly transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pane of its own for what before and after are measured against (Evaluate mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two of the pictures differ, in colours with a legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, absolute difference, SSIM, consistency residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next worst region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go where the map shows the largest differences, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious worst region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide shutters, overlays and all drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin a lens here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a lens with its spot and its figures, and look on; drag it, close it with ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove pinned lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;before in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens shows what is chosen here, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;after in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;map in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, SSIM or residual, as chosen for the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the r&amp;eference in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Evaluate mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ound lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round or square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ngle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the first side, then click at the end of the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardiothoracic rati&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the heart&apos;s width, then the thorax&apos;s inner width (PA view)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press where it points to and drag away; a double click names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click and type; a double click edits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ctangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a region from corner to corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a region&apos;s surrounding box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freehand region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a region&apos;s outline; it closes itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected one, or the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cali&amp;brate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long the selected or the last line is; holds for this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this picture&apos;s histogram: the 0.5th to the 80th percentile of the body, dark to bright; radiographs have no Hounsfield units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Soft tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this picture&apos;s histogram: the 10th to the 97th percentile of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this picture&apos;s histogram: the 30th to the 99.8th percentile of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide it, with the window&apos;s ends to drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shar&amp;pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the eye alone, and the panes say so: no value, figure or exported image changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local &amp;contrast (CLAHE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much less contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much more contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what the selected drawing measures: statistics, histogram, profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the program is used, chapter by chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command with its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five things to know, shown in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands, found by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give commands other keys; conflicts are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open X-rays with {OpenFiles}, a whole folder with {OpenFolder}, or drop them on the window. DICOM, PNG, JPEG, TIFF and BMP are known by their content. The list on the left shows what is open; {NextFile} and {PreviousFile} go through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each image is enhanced at once. The left pane shows the file as it is, the right one what the network made of it, at the same place and with the same greys. Tiles appear where you look first; the bar at the bottom says how long the rest takes, and {Cancel} stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after, with the figures of what is in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag with the left button to move, turn the wheel to zoom, double-click to see all. On a touch pad, two fingers move and a pinch zooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag with the right button for window and level: right widens, up brightens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Palette} finds any command by a few letters of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start shows again what was open, as you left it. Settings can switch that off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What enhancing can and cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a research tool, no medical device. Do not diagnose with enhanced pictures: a network has learnt what X-rays usually look like, and estimates what is missing. It can sharpen what is there, and it can be wrong. Every enhanced picture carries a badge that says so, on the screen and in exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Enhance mode ({ModeEnhance}) your file is the input. Nobody knows the true picture, so there is no PSNR. The consistency check projects the enhanced picture down again and compares it with the input: a small residual proves agreement with the input, not that detail is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Evaluate mode ({ModeEvaluate}) your file is the reference. The program makes it poor, restores it, and measures both against the original on the same pixels. That is where PSNR, MSE and SSIM have a meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR, in decibels: more is better; 3 dB halve the squared error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE, in squared grey levels: less is better; 0 is equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM: likeness of local structure, at most 1. Each figure names the definition that it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales from ×1 (restored at the same size) to ×4 and several models are in the tool bar. The Figures panel says for the whole image, for what is in sight and for the lens what was gained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after lie side by side ({SideBySide}), stacked ({Stacked}), in a wipe whose line you drag ({WipeAcross}, {WipeDown}), on the same spot ({Flip}; hold {ShowBefore} for before) or one over the other ({Overlay}). {Blink} lets them take turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wipe: before left of the line, after right of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zoom lens ({Lens}) shows the same spot of both, magnified, with the figures of exactly that spot. The wheel changes its power, {LensFreeze} holds it, {LensSize} changes its size, {LensCopy} copies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zoom lens with the figures of its spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare methods ({CompareMethods}, in Evaluate mode) ranks all networks and classical filters on the open image. A blind test ({BlindTest}) shows two of them without names and says at the end which one you preferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greys, turning, measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{WindowFile} is the window that came with the file, {WindowFull} all that can be stored, {WindowAuto} fits the image, {WindowVisible} what is in sight; {Invert} swaps black and white. None of this changes a stored value, and exports keep them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{TurnRight} and {TurnLeft} turn, {MirrorAcross} and {MirrorDown} mirror; the picture says so, and {FirstView} brings back how it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Ruler} draws lines that are measured; the length says where it holds: calibrated, at the detector, or in pixels. {Calibrate} tells the program how long a line really is. What you draw is undone with {Undo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, export, privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Export} saves the enhanced image with all its grey levels, as PNG, TIFF, JPEG or DICOM, and beside it a record from which it can be made again. {ExportView} saves before and after as you see them. Your files are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Metadata} shows all that a file says about itself. {Banner} hides everywhere who the patient is. {Deidentify} writes copies of DICOM files without what tells who the patient is, shows beforehand what will go, and reports what went. Look at the pixels yourself: text may be burned in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Settings, drawings and the note of what was open stay in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message above the panes names the file and the way out. It stays until you dismiss it, and it never blocks your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What breaks off is shown as far as it goes, with a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it slow? Settings say which device computes. Looking at a part computes that part first; a smaller model takes less time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the program ended while it opened a file again, it does not open it by itself the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged settings are kept aside, and the program starts as the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys: Program › Change keys. Another language, the light theme: {Settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse over the panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both panes together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right widens, up brightens (also: Shift or Ctrl with the left button)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the cursor; with the lens on, its power (then Ctrl+wheel zooms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move and zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two fingers move, a pinch zooms about the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in sight, true to size where millimetres are known, on paper or as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in a window of its own, for a second monitor, linked with the panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted to the page; no millimetres are known, so no length can be taken from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted to the page, not true to size: 1 mm on paper is %1 mm%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True size: 1 mm on paper is 1 mm%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the middle %1 × %2 mm of %3 × %4 mm fit on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 mm on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put any other picture in the place of after, without enhancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge it left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the other file by one pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench of m&amp;odels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other models make of the spot in sight, beside after, pixel for pixel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::AnnotationEditor</name>
    <message>
        <source>Text of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::Annotations</name>
    <message>
        <source> calibrated by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px (no millimetres known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart; now draw the thorax&apos;s inner width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 px (no millimetres known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CTR %1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds for a PA view at full inspiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at detector (×%1 the patient)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (detector or calibrated: not stated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlackoutView</name>
    <message>
        <source>Drag over text that must not be seen; click on a region to take it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlindResultPage</name>
    <message>
        <source>Every answer is recorded in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preference between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was preferred more often than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 trials. %4: %5. No difference: %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact sign test (two-sided, answers without difference left out): p = %1. %2 This speaks for these two pictures and this observer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessing seldom gives counts this uneven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessing gives counts this uneven often enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlindSetupPage</name>
    <message>
        <source>&amp;Look at another spot in each trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first trial starts where the main window is. At one spot, all answers rest on the same few details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;econd method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of &amp;trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind A/B test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both methods&apos; pictures of the open image stand side by side at the same spot. Chance decides anew in each trial which is on which side, and nothing says so until the end. Zoom in (wheel, +) and move (drag, arrows) as you like.

Judge which picture is better. Every answer is recorded on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different methods</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlindTestDialog</name>
    <message>
        <source>Blind A/B test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A is better  (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference  (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is better  (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and see the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed · not for diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial %1 of %2: which picture is better?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::Chooser</name>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add files to the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take files out of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections remember what you decide about files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections (*.csv *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::CompareView</name>
    <message>
        <source>Before and after, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1  y %2   %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   reference %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::ControlBar</name>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model for ×%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::DeidentifyDialog</name>
    <message>
        <source>De-identify a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files of the list (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace, the same everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift all by the same days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep sex, age, size and weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;UIDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: a random key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;looked: no text in it tells who this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over what is to be blackened:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of this run belong together; those of a later run will not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this file can tell which patient a copy belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of the file in the window that will change: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further problems: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes that will change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::ExportDialog</name>
    <message>
        <source>Also &amp;save before and after as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the enhanced image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, 16 bit (every value kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, 8 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF, 16 bit (every value kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, 8 bit (loses detail)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM, derived object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (every program reads it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG-LS lossless (small and quick)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG 2000 lossless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RLE lossless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the pixels are stored (DICOM&apos;s transfer syntax); no value changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With everything the panes show, the patient banner included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images deeper than 8 bit are saved as displayed, through the present window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored values as they are; 12 bit stay 0…4095.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as derived, with model and source named in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::FiguresPanel</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency with the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference: PSNR, MSE and SSIM can&apos;t be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::FileBrowser</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the files by name, tag or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::FileModel</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2, %3 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency %1 grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::FilterMenu</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least … &amp;stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing, changed or &amp;unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::FrameChooser</name>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::HistogramView</name>
    <message>
        <source>Histogram with the window&apos;s ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each value occurs; drag the window&apos;s ends, or what lies between. Arrow keys move the window, up and down widen and narrow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::ImageView</name>
    <message>
        <source>AI-enhanced · not for diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 % over before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display: sharpened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display: CLAHE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::KeyField</name>
    <message>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::KeysDialog</name>
    <message>
        <source>&amp;Standard keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it away there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nother key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is also the key of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two commands still want the same key; they are marked ⚠.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::MainWindow</name>
    <message>
        <source>CXR Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout of before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open X-rays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of X-rays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is too short to calibrate by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About CXR Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;CXR Lens %1&lt;/h3&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhances chest X-rays with super-resolution networks and measures the result.

A research tool, not a medical device: enhanced images are not for diagnosis.

Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side, stacked, wipe, flip or overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Blinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after take turns: stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after take turns; click to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure and draw: lines, angles, regions, texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line measures %1.
If it follows something of known length (a marker, a ruler in the picture),
all lengths in that plane can be told. Its true length in mm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enhanced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press %1 to enhance this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and enhance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open X-rays with %1 or drop them here; each one is enhanced at once. Model and scale are beside. (If you have opened nothing yet, you are looking at a computed sample: nobody&apos;s lungs.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the file as it is, right what the network made of it, always at the same place. Wheel: zoom. Left button: move. Right button: window and level. Enhanced detail is estimated, not measured: do not diagnose with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens (%1) magnifies the same spot of both. This button lays before and after out in other ways: a wipe, flipping, one over the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are figures of exactly what you look at. Evaluate (%1) takes your file as the reference and measures honestly; Enhance can only check that the result agrees with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds any command by a few letters. %2 opens the help. Keys, language and theme are yours to change. This tour is in the menu Program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: RMS of the residual %2, largest %3 grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR/dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pages as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::MapBar</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pictures the map compares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the colours end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest difference that still has a colour of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest difference that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller differences look like none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends where 99.9 % of the picture is, and hides nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;hide below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after − before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after − reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before − reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::MetadataPanel</name>
    <message>
        <source>Search tag, name or value (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata of the open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::NoticeStrip</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxr::ui::OtherBar</name>
    <message>
        <source>Shift to the right, in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift downwards, in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the files are linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the shift as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other file, and enhance again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lin&amp;ked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;shifted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::PrintDialog</name>
    <message>
        <source>&amp;True size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fitted to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the &amp;figures and their reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what is in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, a page each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mm on paper is 1 mm%1. Print at 100 %, not “fit to page”; the page carries a bar of 50 mm to check by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file knows no millimetres, so there is no true size. A line of known length gives it one: draw it (U) and calibrate (Shift+U).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aper of a PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::ProgressBox</name>
    <message>
        <source>Progress of the enhancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::RankingModel</name>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 in the left pane (Shift+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 in the right pane (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method in the left pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method in the right pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By PSNR; equal methods share the better rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR over that of the interpolated input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared grey levels; less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the method alone, without measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::RankingPanel</name>
    <message>
        <source>Progress of the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank all methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods, ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::SecondScreen</name>
    <message>
        <source>CXR Lens: second window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square pixels (nearest neighbour)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blink every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open again what was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on to the next file after a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start without files shows the last ones, as they were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corners of the panes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::VerdictBar</name>
    <message>
        <source>%1 of %2 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you decide is kept in this collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::WelcomePage</name>
    <message>
        <source>DICOM, PNG, JPEG, TIFF and BMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A research tool, not a medical device: enhanced images are not for diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop chest X-rays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop chest X-rays here or press %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::WindowBar</name>
    <message>
        <source>Window and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxr::ui::ZoomLens</name>
    <message>
        <source>Zoom lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1–%2, y %3–%4 in source pixels, %5×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing enhanced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures for this spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference: no PSNR, MSE or SSIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency  RMS %1 · max %2 grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · AI-enhanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1× · frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it anywhere; close it with ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1× · pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
