<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa_IN" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>the file is not there</source>
        <translation>ਫ਼ਾਈਲ ਮੌਜੂਦ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Check the name, or whether it was moved or renamed.</source>
        <translation>ਨਾਂ ਜਾਂਚੋ, ਜਾਂ ਵੇਖੋ ਕਿ ਕਿਤੇ ਇਸ ਦੀ ਥਾਂ ਜਾਂ ਨਾਂ ਤਾਂ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ.</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ਫ਼ਾਈਲ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ</translation>
    </message>
    <message>
        <source>Check its permissions and the medium it lies on.</source>
        <translation>ਇਸ ਦੀਆਂ ਇਜਾਜ਼ਤਾਂ ਅਤੇ ਉਹ ਡਿਸਕ ਜਾਂ ਡਰਾਈਵ ਜਾਂਚੋ ਜਿਸ ਉੱਤੇ ਇਹ ਹੈ.</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>ਇਹ ਕੋਈ ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Choose an image file; a folder is opened with Open folder.</source>
        <translation>ਕੋਈ ਤਸਵੀਰ ਫ਼ਾਈਲ ਚੁਣੋ; ਫ਼ੋਲਡਰ ਨੂੰ “ਫ਼ੋਲਡਰ ਖੋਲ੍ਹੋ” ਨਾਲ ਖੋਲ੍ਹਿਆ ਜਾਂਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ਫ਼ਾਈਲ ਖ਼ਾਲੀ ਹੈ</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>ਜਿੱਥੋਂ ਆਈ ਸੀ, ਉੱਥੋਂ ਇਸ ਨੂੰ ਮੁੜ ਕਾਪੀ ਕਰੋ.</translation>
    </message>
    <message>
        <source>the content is no image that this program reads</source>
        <translation>ਇਸ ਵਿੱਚ ਅਜਿਹੀ ਤਸਵੀਰ ਨਹੀਂ ਹੈ ਜਿਸ ਨੂੰ ਇਹ ਪ੍ਰੋਗਰਾਮ ਪੜ੍ਹਦਾ ਹੋਵੇ</translation>
    </message>
    <message>
        <source>Use DICOM, PNG, JPEG, TIFF or BMP.</source>
        <translation>DICOM, PNG, JPEG, TIFF ਜਾਂ BMP ਵਰਤੋ.</translation>
    </message>
    <message>
        <source>the file is damaged or cut short</source>
        <translation>ਫ਼ਾਈਲ ਖ਼ਰਾਬ ਜਾਂ ਅਧੂਰੀ ਹੈ</translation>
    </message>
    <message>
        <source>Get a fresh copy from where it came.</source>
        <translation>ਜਿੱਥੋਂ ਆਈ ਸੀ, ਉੱਥੋਂ ਨਵੀਂ ਕਾਪੀ ਲਵੋ.</translation>
    </message>
    <message>
        <source>the file holds something that this version cannot show</source>
        <translation>ਫ਼ਾਈਲ ਵਿੱਚ ਕੁਝ ਅਜਿਹਾ ਹੈ ਜੋ ਇਹ ਵਰਜਨ ਵਿਖਾ ਨਹੀਂ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>Convert it to an uncompressed grey image of 8 to 16 bits.</source>
        <translation>ਇਸ ਨੂੰ 8 ਤੋਂ 16 ਬਿੱਟ ਦੀ ਬਿਨਾਂ ਕੰਪਰੈਸ਼ਨ ਵਾਲੀ ਗ੍ਰੇ ਤਸਵੀਰ ਵਿੱਚ ਬਦਲੋ.</translation>
    </message>
    <message>
        <source>the image claims to be larger than it can be or than this program handles</source>
        <translation>ਤਸਵੀਰ ਆਪਣਾ ਆਕਾਰ ਏਨਾ ਵੱਡਾ ਦੱਸਦੀ ਹੈ ਜੋ ਹੋ ਨਹੀਂ ਸਕਦਾ ਜਾਂ ਜੋ ਇਹ ਪ੍ਰੋਗਰਾਮ ਸੰਭਾਲ ਨਹੀਂ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>If the file is sound, split it or export a smaller region.</source>
        <translation>ਜੇ ਫ਼ਾਈਲ ਠੀਕ ਹੈ ਤਾਂ ਇਸ ਨੂੰ ਹਿੱਸਿਆਂ ਵਿੱਚ ਵੰਡੋ ਜਾਂ ਛੋਟਾ ਖੇਤਰ ਐਕਸਪੋਰਟ ਕਰੋ.</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>ਫ਼ਾਈਲ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕਦੀ</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to; nothing was changed.</source>
        <translation>ਅਜਿਹਾ ਫ਼ੋਲਡਰ ਚੁਣੋ ਜੋ ਮੌਜੂਦ ਹੋਵੇ ਅਤੇ ਜਿਸ ਵਿੱਚ ਤੁਹਾਨੂੰ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਹੋਵੇ; ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ਡਿਸਕ ਭਰ ਗਈ ਹੈ</translation>
    </message>
    <message>
        <source>Make room or choose another disk; no half file was left behind.</source>
        <translation>ਥਾਂ ਖ਼ਾਲੀ ਕਰੋ ਜਾਂ ਹੋਰ ਡਿਸਕ ਚੁਣੋ; ਪਿੱਛੇ ਕੋਈ ਅਧੂਰੀ ਫ਼ਾਈਲ ਨਹੀਂ ਛੱਡੀ ਗਈ.</translation>
    </message>
    <message>
        <source>the model is damaged or does not fit its card</source>
        <translation>ਮਾਡਲ ਖ਼ਰਾਬ ਹੈ ਜਾਂ ਆਪਣੇ ਕਾਰਡ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <translation>ਮਾਡਲ ਮੁੜ ਇੰਸਟਾਲ ਕਰੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਚੁਣੋ.</translation>
    </message>
    <message>
        <source>the model does not reproduce its own reference numbers</source>
        <translation>ਮਾਡਲ ਆਪਣੇ ਹੀ ਹਵਾਲਾ ਅੰਕੜੇ ਦੁਬਾਰਾ ਨਹੀਂ ਦਿੰਦਾ</translation>
    </message>
    <message>
        <source>Do not use it; install it again, or choose another one.</source>
        <translation>ਇਸ ਨੂੰ ਨਾ ਵਰਤੋ; ਇਸ ਨੂੰ ਮੁੜ ਇੰਸਟਾਲ ਕਰੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਚੁਣੋ.</translation>
    </message>
    <message>
        <source>there is no such model</source>
        <translation>ਅਜਿਹਾ ਕੋਈ ਮਾਡਲ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Choose another model or scale; `cxrlens-cli models` lists them.</source>
        <translation>ਕੋਈ ਹੋਰ ਮਾਡਲ ਜਾਂ ਸਕੇਲ ਚੁਣੋ; `cxrlens-cli models` ਇਹਨਾਂ ਦੀ ਸੂਚੀ ਵਿਖਾਉਂਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>the compute device does not answer</source>
        <translation>ਗਣਨਾ ਵਾਲਾ ਡਿਵਾਈਸ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ</translation>
    </message>
    <message>
        <source>Choose the CPU, or check the graphics driver.</source>
        <translation>CPU ਚੁਣੋ, ਜਾਂ ਗ੍ਰਾਫ਼ਿਕਸ ਡਰਾਈਵਰ ਜਾਂਚੋ.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>ਮੈਮੋਰੀ ਕਾਫ਼ੀ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller image.</source>
        <translation>ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ ਜਾਂ ਛੋਟੀ ਤਸਵੀਰ ਵਰਤੋ.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ਰੱਦ ਕੀਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>this cannot be done</source>
        <translation>ਇਹ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>something failed that should not</source>
        <translation>ਅਜਿਹੀ ਗੜਬੜ ਹੋਈ ਜੋ ਨਹੀਂ ਸੀ ਹੋਣੀ ਚਾਹੀਦੀ</translation>
    </message>
    <message>
        <source>Please report it with the file, if you may share it.</source>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਦੀ ਰਿਪੋਰਟ ਕਰੋ, ਅਤੇ ਜੇ ਇਜਾਜ਼ਤ ਹੋਵੇ ਤਾਂ ਫ਼ਾਈਲ ਵੀ ਨਾਲ ਭੇਜੋ.</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>ਫ਼ਾਈਲ ਕਿਸੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਨੇ ਰੋਕੀ ਹੋਈ ਹੈ</translation>
    </message>
    <message>
        <source>Close it there, or wait a moment and try again.</source>
        <translation>ਉਸ ਵਿੱਚ ਇਸ ਨੂੰ ਬੰਦ ਕਰੋ, ਜਾਂ ਕੁਝ ਪਲ ਰੁਕ ਕੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ.</translation>
    </message>
    <message>
        <source>a newer version of this program wrote the file</source>
        <translation>ਫ਼ਾਈਲ ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੇ ਨਵੇਂ ਵਰਜਨ ਨੇ ਲਿਖੀ ਹੈ</translation>
    </message>
    <message>
        <source>It is opened for reading only; change it with that version.</source>
        <translation>ਇਹ ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ ਖੋਲ੍ਹੀ ਗਈ ਹੈ; ਇਸ ਨੂੰ ਉਸੇ ਵਰਜਨ ਨਾਲ ਬਦਲੋ.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Enhances and compares chest radiographs. Not a medical device: enhanced pictures are not for diagnosis.</source>
        <translation>ਛਾਤੀ ਦੇ ਐਕਸ-ਰੇ ਨਿਖਾਰਦਾ ਅਤੇ ਉਹਨਾਂ ਦੀ ਤੁਲਨਾ ਕਰਦਾ ਹੈ. ਇਹ ਮੈਡੀਕਲ ਉਪਕਰਨ ਨਹੀਂ ਹੈ: ਨਿਖਾਰੀਆਂ ਗਈਆਂ ਤਸਵੀਰਾਂ ਰੋਗ-ਨਿਦਾਨ ਲਈ ਨਹੀਂ ਹਨ.</translation>
    </message>
    <message>
        <source>Show the files enhanced, write the window to FILE, leave.</source>
        <translation>ਫ਼ਾਈਲਾਂ ਨਿਖਾਰ ਕੇ ਵਿਖਾਓ, ਵਿੰਡੋ ਨੂੰ FILE ਵਿੱਚ ਲਿਖੋ ਅਤੇ ਬੰਦ ਹੋ ਜਾਓ.</translation>
    </message>
    <message>
        <source>Model, see `cxrlens-cli models`.</source>
        <translation>ਮਾਡਲ, ਵੇਖੋ `cxrlens-cli models`.</translation>
    </message>
    <message>
        <source>enhance or evaluate.</source>
        <translation>enhance ਜਾਂ evaluate.</translation>
    </message>
    <message>
        <source>auto, cpu or cuda.</source>
        <translation>auto, cpu ਜਾਂ cuda.</translation>
    </message>
    <message>
        <source>1 restores, 2 to 4 enlarge.</source>
        <translation>1 ਬਹਾਲ ਕਰਦਾ ਹੈ, 2 ਤੋਂ 4 ਵੱਡਾ ਕਰਦੇ ਹਨ.</translation>
    </message>
    <message>
        <source>Images, or folders of images.</source>
        <translation>ਤਸਵੀਰਾਂ, ਜਾਂ ਤਸਵੀਰਾਂ ਵਾਲੇ ਫ਼ੋਲਡਰ.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2</source>
        <translation>--%1 ਲਈ ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਦਿਓ: %2</translation>
    </message>
    <message>
        <source>--screenshot needs files to show</source>
        <translation>--screenshot ਲਈ ਵਿਖਾਉਣ ਵਾਲੀਆਂ ਫ਼ਾਈਲਾਂ ਚਾਹੀਦੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>Before the screenshot, do these: names of commands, joined by commas.</source>
        <translation>ਸਕਰੀਨਸ਼ਾਟ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਕਰੋ: ਕਮਾਂਡਾਂ ਦੇ ਨਾਂ, ਕਾਮਿਆਂ ਨਾਲ ਜੋੜੇ ਹੋਏ.</translation>
    </message>
    <message>
        <source>Size of the window in the screenshot.</source>
        <translation>ਸਕਰੀਨਸ਼ਾਟ ਵਿੱਚ ਵਿੰਡੋ ਦਾ ਆਕਾਰ.</translation>
    </message>
    <message>
        <source>there is no command %1</source>
        <translation>%1 ਨਾਂ ਦੀ ਕੋਈ ਕਮਾਂਡ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, for example 1360x860</source>
        <translation>--size ਲਈ WIDTHxHEIGHT ਦਿਓ, ਜਿਵੇਂ 1360x860</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>Colour was converted to luminance</source>
        <translation>ਰੰਗਾਂ ਨੂੰ ਚਮਕ ਦੇ ਮੁੱਲਾਂ ਵਿੱਚ ਬਦਲਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Transparency was ignored</source>
        <translation>ਪਾਰਦਰਸ਼ਤਾ ਨੂੰ ਅਣਡਿੱਠ ਕੀਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>Samples beside grey or colour were ignored</source>
        <translation>ਗ੍ਰੇ ਜਾਂ ਰੰਗ ਤੋਂ ਇਲਾਵਾ ਹੋਰ ਸੈਂਪਲਾਂ ਨੂੰ ਅਣਡਿੱਠ ਕੀਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>The file&apos;s orientation tag is not applied</source>
        <translation>ਫ਼ਾਈਲ ਦਾ ਦਿਸ਼ਾ ਟੈਗ ਲਾਗੂ ਨਹੀਂ ਕੀਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>Only frame %1 of %2 is shown</source>
        <translation>%2 ਵਿੱਚੋਂ ਸਿਰਫ਼ ਫ਼ਰੇਮ %1 ਵਿਖਾਇਆ ਗਿਆ ਹੈ</translation>
    </message>
    <message>
        <source>Only page %1 of %2 is shown</source>
        <translation>%2 ਵਿੱਚੋਂ ਸਿਰਫ਼ ਪੰਨਾ %1 ਵਿਖਾਇਆ ਗਿਆ ਹੈ</translation>
    </message>
    <message>
        <source>The file&apos;s elements are in Implicit VR, which its transfer syntax forbids</source>
        <translation>ਫ਼ਾਈਲ ਦੇ ਐਲੀਮੈਂਟ Implicit VR ਵਿੱਚ ਹਨ, ਜਦਕਿ ਇਸ ਦਾ ਟ੍ਰਾਂਸਫ਼ਰ ਸਿੰਟੈਕਸ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੰਦਾ</translation>
    </message>
    <message>
        <source>The file breaks off inside its picture</source>
        <translation>ਫ਼ਾਈਲ ਆਪਣੀ ਤਸਵੀਰ ਦੇ ਵਿਚਕਾਰ ਹੀ ਟੁੱਟ ਜਾਂਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>The picture breaks off after row %1 of %2; what follows is missing</source>
        <translation>ਤਸਵੀਰ %2 ਵਿੱਚੋਂ ਕਤਾਰ %1 ਤੋਂ ਬਾਅਦ ਟੁੱਟ ਜਾਂਦੀ ਹੈ; ਅੱਗੇ ਦਾ ਹਿੱਸਾ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>The compressed picture is damaged; parts may be missing or blurred</source>
        <translation>ਕੰਪਰੈੱਸ ਕੀਤੀ ਤਸਵੀਰ ਖ਼ਰਾਬ ਹੈ; ਕੁਝ ਹਿੱਸੇ ਗ਼ਾਇਬ ਜਾਂ ਧੁੰਦਲੇ ਹੋ ਸਕਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>The file names no character set for its texts; letters may be wrong</source>
        <translation>ਫ਼ਾਈਲ ਆਪਣੀਆਂ ਲਿਖਤਾਂ ਦਾ ਅੱਖਰ-ਸਮੂਹ ਨਹੀਂ ਦੱਸਦੀ; ਅੱਖਰ ਗ਼ਲਤ ਹੋ ਸਕਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>The file&apos;s character set %1 is unknown; letters may be wrong</source>
        <translation>ਫ਼ਾਈਲ ਦਾ ਅੱਖਰ-ਸਮੂਹ %1 ਅਣਜਾਣ ਹੈ; ਅੱਖਰ ਗ਼ਲਤ ਹੋ ਸਕਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Some texts do not fit the file&apos;s character set %1; letters may be wrong</source>
        <translation>ਕੁਝ ਲਿਖਤਾਂ ਫ਼ਾਈਲ ਦੇ ਅੱਖਰ-ਸਮੂਹ %1 ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦੀਆਂ; ਅੱਖਰ ਗ਼ਲਤ ਹੋ ਸਕਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>The file&apos;s modality LUT is damaged and was left out</source>
        <translation>ਫ਼ਾਈਲ ਦਾ ਮੋਡੈਲਿਟੀ LUT ਖ਼ਰਾਬ ਹੈ ਅਤੇ ਛੱਡ ਦਿੱਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>The file&apos;s VOI LUT is damaged and was left out</source>
        <translation>ਫ਼ਾਈਲ ਦਾ VOI LUT ਖ਼ਰਾਬ ਹੈ ਅਤੇ ਛੱਡ ਦਿੱਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>The file&apos;s presentation LUT is damaged and was left out</source>
        <translation>ਫ਼ਾਈਲ ਦਾ ਪ੍ਰੈਜ਼ੈਂਟੇਸ਼ਨ LUT ਖ਼ਰਾਬ ਹੈ ਅਤੇ ਛੱਡ ਦਿੱਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>The file declares %1 frame, but holds %2</source>
        <translation>ਫ਼ਾਈਲ %1 ਫ਼ਰੇਮ ਦੱਸਦੀ ਹੈ, ਪਰ ਇਸ ਵਿੱਚ %2 ਹਨ</translation>
    </message>
    <message>
        <source>The file declares %1 frames, but holds %2</source>
        <translation>ਫ਼ਾਈਲ %1 ਫ਼ਰੇਮ ਦੱਸਦੀ ਹੈ, ਪਰ ਇਸ ਵਿੱਚ %2 ਹਨ</translation>
    </message>
    <message>
        <source>The file declares %1 frames; the first is shown</source>
        <translation>ਫ਼ਾਈਲ %1 ਫ਼ਰੇਮ ਦੱਸਦੀ ਹੈ; ਪਹਿਲਾ ਵਿਖਾਇਆ ਗਿਆ ਹੈ</translation>
    </message>
    <message>
        <source>The file declares %1 samples per pixel, but its picture has %2</source>
        <translation>ਫ਼ਾਈਲ ਪ੍ਰਤੀ ਪਿਕਸਲ %1 ਸੈਂਪਲ ਦੱਸਦੀ ਹੈ, ਪਰ ਇਸ ਦੀ ਤਸਵੀਰ ਵਿੱਚ %2 ਹਨ</translation>
    </message>
    <message>
        <source>The file declares %1 bits, but its picture has %2</source>
        <translation>ਫ਼ਾਈਲ %1 ਬਿੱਟ ਦੱਸਦੀ ਹੈ, ਪਰ ਇਸ ਦੀ ਤਸਵੀਰ ਵਿੱਚ %2 ਹਨ</translation>
    </message>
    <message>
        <source>High Bit %1 contradicts %2 Bits Stored and is taken for %3</source>
        <translation>High Bit %1 ਅਤੇ Bits Stored %2 ਆਪਸ ਵਿੱਚ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ; High Bit ਨੂੰ %3 ਮੰਨਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Pixels are not square (%1 times as high as wide); they are shown so</source>
        <translation>ਪਿਕਸਲ ਚੌਰਸ ਨਹੀਂ ਹਨ (ਉਚਾਈ ਚੌੜਾਈ ਤੋਂ %1 ਗੁਣਾ); ਉਵੇਂ ਹੀ ਵਿਖਾਏ ਗਏ ਹਨ</translation>
    </message>
    <message>
        <source>Pixels are not square (%1 times as high as wide), which is hard to believe; they are shown square</source>
        <translation>ਪਿਕਸਲ ਚੌਰਸ ਨਹੀਂ ਹਨ (ਉਚਾਈ ਚੌੜਾਈ ਤੋਂ %1 ਗੁਣਾ), ਜਿਸ ਉੱਤੇ ਯਕੀਨ ਕਰਨਾ ਔਖਾ ਹੈ; ਚੌਰਸ ਵਿਖਾਏ ਗਏ ਹਨ</translation>
    </message>
    <message>
        <source>The file does not say whether low values are dark (Photometric Interpretation %1); they are shown dark</source>
        <translation>ਫ਼ਾਈਲ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਘੱਟ ਮੁੱਲ ਗੂੜ੍ਹੇ ਹਨ ਜਾਂ ਨਹੀਂ (Photometric Interpretation %1); ਇਹ ਗੂੜ੍ਹੇ ਵਿਖਾਏ ਗਏ ਹਨ</translation>
    </message>
    <message>
        <source>Pixel Representation is neither 0 nor 1; values are taken as unsigned</source>
        <translation>Pixel Representation ਨਾ 0 ਹੈ ਨਾ 1; ਮੁੱਲ ਬਿਨਾਂ ਚਿੰਨ੍ਹ ਵਾਲੇ ਮੰਨੇ ਗਏ</translation>
    </message>
    <message>
        <source>The file contradicts itself about polarity (%1, Presentation LUT Shape %2); low values are shown bright</source>
        <translation>ਫ਼ਾਈਲ ਪੋਲੈਰਿਟੀ ਬਾਰੇ ਆਪਾ-ਵਿਰੋਧੀ ਗੱਲ ਦੱਸਦੀ ਹੈ (%1, Presentation LUT Shape %2); ਘੱਟ ਮੁੱਲ ਚਮਕਦਾਰ ਵਿਖਾਏ ਗਏ ਹਨ</translation>
    </message>
    <message>
        <source>An overlay plane of the file can&apos;t be read and is not shown</source>
        <translation>ਫ਼ਾਈਲ ਦਾ ਇੱਕ ਓਵਰਲੇ ਪਲੇਨ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ ਅਤੇ ਵਿਖਾਇਆ ਨਹੀਂ ਗਿਆ</translation>
    </message>
    <message>
        <source>The presentation state wants the picture at its true size, which this program can&apos;t tell on this screen; it is fitted</source>
        <translation>ਪ੍ਰੈਜ਼ੈਂਟੇਸ਼ਨ ਸਟੇਟ ਤਸਵੀਰ ਨੂੰ ਅਸਲ ਆਕਾਰ ਵਿੱਚ ਚਾਹੁੰਦੀ ਹੈ, ਜੋ ਇਹ ਪ੍ਰੋਗਰਾਮ ਇਸ ਸਕਰੀਨ ਉੱਤੇ ਨਹੀਂ ਜਾਣ ਸਕਦਾ; ਤਸਵੀਰ ਫ਼ਿੱਟ ਕੀਤੀ ਗਈ ਹੈ</translation>
    </message>
    <message>
        <source>The presentation state wants the picture turned by %1°, which is no quarter turn; it is not turned</source>
        <translation>ਪ੍ਰੈਜ਼ੈਂਟੇਸ਼ਨ ਸਟੇਟ ਤਸਵੀਰ ਨੂੰ %1° ਘੁਮਾਉਣਾ ਚਾਹੁੰਦੀ ਹੈ, ਜੋ ਚੌਥਾਈ ਚੱਕਰ ਨਹੀਂ ਹੈ; ਤਸਵੀਰ ਘੁਮਾਈ ਨਹੀਂ ਗਈ</translation>
    </message>
    <message>
        <source>The presentation state names a bitmap shutter that can&apos;t be read; it is not drawn</source>
        <translation>ਪ੍ਰੈਜ਼ੈਂਟੇਸ਼ਨ ਸਟੇਟ ਅਜਿਹਾ ਬਿੱਟਮੈਪ ਸ਼ਟਰ ਦੱਸਦੀ ਹੈ ਜੋ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ; ਉਹ ਵਾਹਿਆ ਨਹੀਂ ਗਿਆ</translation>
    </message>
    <message>
        <source>The presentation state&apos;s subtraction is not made</source>
        <translation>ਪ੍ਰੈਜ਼ੈਂਟੇਸ਼ਨ ਸਟੇਟ ਵਿੱਚ ਦੱਸਿਆ ਸਬਟ੍ਰੈਕਸ਼ਨ ਨਹੀਂ ਕੀਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>The picture can&apos;t be decoded: what hides in its pixels is unknown</source>
        <translation>ਤਸਵੀਰ ਡੀਕੋਡ ਨਹੀਂ ਹੋ ਸਕਦੀ: ਇਸ ਦੇ ਪਿਕਸਲਾਂ ਵਿੱਚ ਕੀ ਲੁਕਿਆ ਹੈ, ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>The picture was compressed and is written uncompressed</source>
        <translation>ਤਸਵੀਰ ਕੰਪਰੈੱਸ ਕੀਤੀ ਹੋਈ ਸੀ ਅਤੇ ਬਿਨਾਂ ਕੰਪਰੈਸ਼ਨ ਲਿਖੀ ਗਈ ਹੈ</translation>
    </message>
    <message>
        <source>What hid in unused bits of the pixels (an overlay?) is cleared</source>
        <translation>ਪਿਕਸਲਾਂ ਦੇ ਅਣਵਰਤੇ ਬਿੱਟਾਂ ਵਿੱਚ ਜੋ ਲੁਕਿਆ ਸੀ (ਕੋਈ ਓਵਰਲੇ?), ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>Bytes beside the picture inside Pixel Data are cleared</source>
        <translation>Pixel Data ਦੇ ਅੰਦਰ ਤਸਵੀਰ ਤੋਂ ਇਲਾਵਾ ਹੋਰ ਬਾਈਟ ਮਿਟਾ ਦਿੱਤੇ ਗਏ</translation>
    </message>
    <message>
        <source>Text may be burned into the picture: look at it</source>
        <translation>ਤਸਵੀਰ ਦੇ ਅੰਦਰ ਹੀ ਕੋਈ ਲਿਖਤ ਛਪੀ ਹੋ ਸਕਦੀ ਹੈ: ਇਸ ਨੂੰ ਧਿਆਨ ਨਾਲ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>The GPU failed; the CPU did the work instead (%1)</source>
        <translation>GPU ਅਸਫਲ ਰਿਹਾ; ਕੰਮ CPU ਨੇ ਕੀਤਾ (%1)</translation>
    </message>
    <message>
        <source>The GPU ran out of memory; the CPU did the work instead</source>
        <translation>GPU ਦੀ ਮੈਮੋਰੀ ਮੁੱਕ ਗਈ; ਕੰਮ CPU ਨੇ ਕੀਤਾ</translation>
    </message>
    <message>
        <source>CPU (%1 thread)</source>
        <translation>CPU (%1 ਥਰੈੱਡ)</translation>
    </message>
    <message>
        <source>CPU (%1 threads)</source>
        <translation>CPU (%1 ਥਰੈੱਡ)</translation>
    </message>
    <message>
        <source>blur σ %1 px</source>
        <translation>ਧੁੰਦਲਾਪਣ σ %1 px</translation>
    </message>
    <message>
        <source>noise σ %1/255</source>
        <translation>ਸ਼ੋਰ σ %1/255</translation>
    </message>
    <message>
        <source>SSIM (paper: uniform 7×7, sample covariance)</source>
        <translation>SSIM (ਖੋਜ-ਪੱਤਰ: ਇਕਸਾਰ 7×7, ਸੈਂਪਲ ਕੋਵੈਰੀਅੰਸ)</translation>
    </message>
    <message>
        <source>SSIM (Wang 2004: Gaussian 11×11, σ 1.5)</source>
        <translation>SSIM (Wang 2004: ਗੌਸੀਅਨ 11×11, σ 1.5)</translation>
    </message>
    <message>
        <source>Interpolated</source>
        <translation>ਇੰਟਰਪੋਲੇਟ ਕੀਤੀ</translation>
    </message>
    <message>
        <source>the degraded image at full size, nothing done to it</source>
        <translation>ਗੁਣਵੱਤਾ ਘਟਾਈ ਗਈ ਤਸਵੀਰ ਪੂਰੇ ਆਕਾਰ ਵਿੱਚ, ਹੋਰ ਕੁਝ ਨਹੀਂ ਕੀਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>network, %1 multiply-adds per pixel</source>
        <translation>ਨੈੱਟਵਰਕ, ਪ੍ਰਤੀ ਪਿਕਸਲ %1 ਗੁਣਾ-ਜੋੜ</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>ਬਾਈਕਿਊਬਿਕ</translation>
    </message>
    <message>
        <source>Keys&apos; kernel, a = −0.5</source>
        <translation>Keys ਦਾ ਕਰਨਲ, a = −0.5</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>OpenCV&apos;s INTER_LANCZOS4: 8×8 pixels, a = 4</source>
        <translation>OpenCV ਦਾ INTER_LANCZOS4: 8×8 ਪਿਕਸਲ, a = 4</translation>
    </message>
    <message>
        <source>Histogram equalisation</source>
        <translation>ਹਿਸਟੋਗ੍ਰਾਮ ਇਕੁਅਲਾਈਜ਼ੇਸ਼ਨ</translation>
    </message>
    <message>
        <source>whole image, one bin per value</source>
        <translation>ਪੂਰੀ ਤਸਵੀਰ, ਹਰ ਮੁੱਲ ਲਈ ਇੱਕ ਬਿਨ</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>8×8 tiles, clip limit 2, 256 bins</source>
        <translation>8×8 ਟਾਈਲਾਂ, ਕਲਿੱਪ ਸੀਮਾ 2, 256 ਬਿਨ</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>ਗਾਮਾ</translation>
    </message>
    <message>
        <source>exponent 0.8: brightens</source>
        <translation>ਘਾਤ ਅੰਕ 0.8: ਚਮਕਾਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>ਮੀਡੀਅਨ</translation>
    </message>
    <message>
        <source>3×3 pixels</source>
        <translation>3×3 ਪਿਕਸਲ</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>ਗੌਸੀਅਨ</translation>
    </message>
    <message>
        <source>σ 1 pixel, 9×9 pixels</source>
        <translation>σ 1 ਪਿਕਸਲ, 9×9 ਪਿਕਸਲ</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>ਬਾਈਲੇਟਰਲ</translation>
    </message>
    <message>
        <source>disc of 5 pixels, σ 1 pixel and 10 % of the range</source>
        <translation>5 ਪਿਕਸਲ ਦੀ ਡਿਸਕ, σ 1 ਪਿਕਸਲ ਅਤੇ ਰੇਂਜ ਦਾ 10 %</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>ਅਨਸ਼ਾਰਪ ਮਾਸਕ</translation>
    </message>
    <message>
        <source>σ 1 pixel, amount 0.8, no threshold</source>
        <translation>σ 1 ਪਿਕਸਲ, ਮਾਤਰਾ 0.8, ਕੋਈ ਹੱਦ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>ਨਾਨ-ਲੋਕਲ ਮੀਨਜ਼</translation>
    </message>
    <message>
        <source>patch 7×7, search 21×21, strength 1.2 % of the range, absolute distance</source>
        <translation>ਪੈਚ 7×7, ਖੋਜ 21×21, ਤੀਬਰਤਾ ਰੇਂਜ ਦਾ 1.2 %, ਨਿਰਪੇਖ ਦੂਰੀ</translation>
    </message>
    <message>
        <source>is larger than 4 GiB</source>
        <translation>4 GiB ਤੋਂ ਵੱਡੀ ਹੈ</translation>
    </message>
    <message>
        <source>is encrypted; decrypt it first</source>
        <translation>ਇਨਕ੍ਰਿਪਟ ਕੀਤੀ ਹੋਈ ਹੈ; ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਡੀਕ੍ਰਿਪਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>is none of DICOM, PNG, JPEG, TIFF and BMP</source>
        <translation>DICOM, PNG, JPEG, TIFF ਅਤੇ BMP ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>holds no bytes</source>
        <translation>ਇਸ ਵਿੱਚ ਕੋਈ ਬਾਈਟ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>is no DICOM file</source>
        <translation>DICOM ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>is no DICOM file, and only those are de-identified</source>
        <translation>DICOM ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ, ਅਤੇ ਪਛਾਣ ਸਿਰਫ਼ ਉਹਨਾਂ ਵਿੱਚੋਂ ਹੀ ਹਟਾਈ ਜਾਂਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>is a DICOMDIR, the index of a medium; open it as a list of files</source>
        <translation>ਇਹ DICOMDIR ਹੈ, ਯਾਨੀ ਕਿਸੇ ਡਿਸਕ ਦੀ ਵਿਸ਼ਾ-ਸੂਚੀ; ਇਸ ਨੂੰ ਫ਼ਾਈਲਾਂ ਦੀ ਸੂਚੀ ਵਜੋਂ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>holds floating-point pixels</source>
        <translation>ਇਸ ਵਿੱਚ ਫ਼ਲੋਟਿੰਗ-ਪੁਆਇੰਟ ਪਿਕਸਲ ਹਨ</translation>
    </message>
    <message>
        <source>compressed BMP; save it uncompressed or as PNG</source>
        <translation>ਕੰਪਰੈੱਸ ਕੀਤੀ BMP; ਇਸ ਨੂੰ ਬਿਨਾਂ ਕੰਪਰੈਸ਼ਨ ਜਾਂ PNG ਵਜੋਂ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>ਤਸਵੀਰ ਲਈ ਮੈਮੋਰੀ ਕਾਫ਼ੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>not enough memory for the model</source>
        <translation>ਮਾਡਲ ਲਈ ਮੈਮੋਰੀ ਕਾਫ਼ੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>not enough memory to read the file</source>
        <translation>ਫ਼ਾਈਲ ਪੜ੍ਹਨ ਲਈ ਮੈਮੋਰੀ ਕਾਫ਼ੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>even the smallest tiles did not fit</source>
        <translation>ਸਭ ਤੋਂ ਛੋਟੀਆਂ ਟਾਈਲਾਂ ਵੀ ਨਹੀਂ ਸਮਾਈਆਂ</translation>
    </message>
    <message>
        <source>the image is too small to be reduced</source>
        <translation>ਤਸਵੀਰ ਘਟਾਉਣ ਲਈ ਬਹੁਤ ਛੋਟੀ ਹੈ</translation>
    </message>
    <message>
        <source>the format cannot hold this picture as it is</source>
        <translation>ਇਹ ਫ਼ਾਰਮੈਟ ਇਸ ਤਸਵੀਰ ਨੂੰ ਜਿਉਂ ਦੀ ਤਿਉਂ ਨਹੀਂ ਰੱਖ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>pixel data is cut short: %1 bytes needed, %2 present</source>
        <translation>ਪਿਕਸਲ ਡਾਟਾ ਅਧੂਰਾ ਹੈ: %1 ਬਾਈਟ ਚਾਹੀਦੇ ਹਨ, %2 ਮੌਜੂਦ ਹਨ</translation>
    </message>
    <message>
        <source>deflated data set is damaged or cut short</source>
        <translation>ਡਿਫ਼ਲੇਟ ਕੀਤਾ ਡਾਟਾ ਸੈੱਟ ਖ਼ਰਾਬ ਜਾਂ ਅਧੂਰਾ ਹੈ</translation>
    </message>
    <message>
        <source>its output is not finite</source>
        <translation>ਇਸ ਦੇ ਨਤੀਜੇ ਸੀਮਤ ਸੰਖਿਆਵਾਂ ਨਹੀਂ ਹਨ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 ਬਿੱਟ</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ਦਿਨ</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 ਹਫ਼ਤੇ</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 ਮਹੀਨੇ</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 ਸਾਲ</translation>
    </message>
    <message>
        <source>%1, frame %2 of %3</source>
        <translation>%1, ਫ਼ਰੇਮ %2 / %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>ਪਹਿਲਾਂ: %1</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>ਜਿਵੇਂ ਸੰਭਾਲੀ ਹੈ</translation>
    </message>
    <message>
        <source>Before: %1, degraded</source>
        <translation>ਪਹਿਲਾਂ: %1, ਗੁਣਵੱਤਾ ਘਟਾਈ ਗਈ</translation>
    </message>
    <message>
        <source>%1 and back</source>
        <translation>%1 ਅਤੇ ਫਿਰ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>%1 (not enhanced)</source>
        <translation>%1 (ਨਿਖਾਰੀ ਨਹੀਂ)</translation>
    </message>
    <message>
        <source>%1 (filtered)</source>
        <translation>%1 (ਫ਼ਿਲਟਰ ਕੀਤੀ)</translation>
    </message>
    <message>
        <source>Interpolated, not enhanced</source>
        <translation>ਇੰਟਰਪੋਲੇਟ ਕੀਤੀ, ਨਿਖਾਰੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Filtered: %1</source>
        <translation>ਫ਼ਿਲਟਰ ਕੀਤੀ: %1</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>ਬਾਅਦ: %1</translation>
    </message>
    <message>
        <source>%1 s on %2</source>
        <translation>%2 ਉੱਤੇ %1 s</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>ਜਨਮ %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>ਸਟੱਡੀ %1</translation>
    </message>
    <message>
        <source>Accession %1</source>
        <translation>ਐਕਸੈਸ਼ਨ %1</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>ਮਾਪਿਆ ਨਹੀਂ ਗਿਆ</translation>
    </message>
    <message>
        <source>Mean gain %1 dB over the interpolated input (%2 → %3 dB) on %4; trained to undo %5</source>
        <translation>%4 ਉੱਤੇ ਇੰਟਰਪੋਲੇਟ ਕੀਤੇ ਇਨਪੁੱਟ ਦੇ ਮੁਕਾਬਲੇ ਔਸਤ ਲਾਭ %1 dB (%2 → %3 dB); %5 ਦਾ ਅਸਰ ਮਿਟਾਉਣ ਲਈ ਸਿਖਾਇਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>%1 (untrained)</source>
        <translation>%1 (ਬਿਨਾਂ ਸਿਖਲਾਈ)</translation>
    </message>
    <message>
        <source>No weights yet: train it with `cxrlens-cli train FOLDER -m %1 -s 2 -o OUT`</source>
        <translation>ਹਾਲੇ ਕੋਈ ਵੇਟ ਨਹੀਂ: ਇਸ ਨੂੰ `cxrlens-cli train FOLDER -m %1 -s 2 -o OUT` ਨਾਲ ਸਿਖਾਓ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>ਆਟੋਮੈਟਿਕ</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA): none found</source>
        <translation>NVIDIA GPU (CUDA): ਕੋਈ ਨਹੀਂ ਮਿਲਿਆ</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>Reference: the file %1 itself.</source>
        <translation>ਹਵਾਲਾ: ਫ਼ਾਈਲ %1 ਖ਼ੁਦ.</translation>
    </message>
    <message>
        <source>No reference: the file is the input, and nobody knows the true picture. Shown instead: does the enhanced picture, projected down again, agree with the input? A small residual proves agreement with the input, not that detail is real.</source>
        <translation>ਕੋਈ ਹਵਾਲਾ ਨਹੀਂ: ਫ਼ਾਈਲ ਖ਼ੁਦ ਇਨਪੁੱਟ ਹੈ, ਅਤੇ ਅਸਲ ਤਸਵੀਰ ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ. ਇਸ ਦੀ ਥਾਂ ਇਹ ਵਿਖਾਇਆ ਗਿਆ ਹੈ: ਕੀ ਨਿਖਾਰੀ ਗਈ ਤਸਵੀਰ, ਮੁੜ ਛੋਟੇ ਆਕਾਰ ਵਿੱਚ ਲਿਆਉਣ ਉੱਤੇ, ਇਨਪੁੱਟ ਨਾਲ ਮੇਲ ਖਾਂਦੀ ਹੈ? ਛੋਟਾ ਬਾਕੀ ਫ਼ਰਕ ਸਿਰਫ਼ ਇਨਪੁੱਟ ਨਾਲ ਮੇਲ ਸਾਬਤ ਕਰਦਾ ਹੈ, ਇਹ ਨਹੀਂ ਕਿ ਬਾਰੀਕ ਵੇਰਵੇ ਅਸਲੀ ਹਨ.</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>ਪੂਰੀ ਤਸਵੀਰ</translation>
    </message>
    <message>
        <source>Visible region</source>
        <translation>ਦਿਸਦਾ ਖੇਤਰ</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>ਲੈਂਜ਼</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ਖੱਬੇ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ਸੱਜੇ</translation>
    </message>
    <message>
        <source>Left: %1. Right: %2. Both made of the file degraded (%3).</source>
        <translation>ਖੱਬੇ: %1. ਸੱਜੇ: %2. ਦੋਵੇਂ ਗੁਣਵੱਤਾ ਘਟਾਈ ਗਈ ਫ਼ਾਈਲ (%3) ਤੋਂ ਬਣਾਈਆਂ ਗਈਆਂ ਹਨ.</translation>
    </message>
    <message>
        <source>Before: the file degraded (%1).</source>
        <translation>ਪਹਿਲਾਂ: ਗੁਣਵੱਤਾ ਘਟਾਈ ਗਈ ਫ਼ਾਈਲ (%1).</translation>
    </message>
    <message>
        <source>%1 Both on the same pixels, no border left out. MSE in squared grey levels. PSNR range %2 (2^bits − 1). %3.</source>
        <translation>%1 ਦੋਵੇਂ ਇੱਕੋ ਪਿਕਸਲਾਂ ਉੱਤੇ, ਕੋਈ ਕਿਨਾਰਾ ਨਹੀਂ ਛੱਡਿਆ. MSE ਗ੍ਰੇ ਪੱਧਰਾਂ ਦੇ ਵਰਗ ਵਿੱਚ. PSNR ਰੇਂਜ %2 (2^ਬਿੱਟ − 1). %3.</translation>
    </message>
    <message>
        <source>Residual: after, projected down (%1), minus the input, in grey levels of the input.</source>
        <translation>ਬਾਕੀ ਫ਼ਰਕ: ਮੁੜ ਛੋਟੇ ਆਕਾਰ ਵਿੱਚ ਲਿਆਂਦੀ ਬਾਅਦ ਵਾਲੀ ਤਸਵੀਰ (%1) ਘਟਾਓ ਇਨਪੁੱਟ, ਇਨਪੁੱਟ ਦੇ ਗ੍ਰੇ ਪੱਧਰਾਂ ਵਿੱਚ.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Reference: the file %1 (A). Compared with it: %2 (B). Nothing is enhanced here.</source>
        <translation>ਹਵਾਲਾ: ਫ਼ਾਈਲ %1 (A). ਇਸ ਨਾਲ ਤੁਲਨਾ: %2 (B). ਇੱਥੇ ਕੁਝ ਵੀ ਨਿਖਾਰਿਆ ਨਹੀਂ ਗਿਆ.</translation>
    </message>
    <message>
        <source>No figures: they need pixels of one size and the same number of bits.</source>
        <translation>ਕੋਈ ਮਾਪ ਨਹੀਂ: ਇਹਨਾਂ ਲਈ ਇੱਕੋ ਆਕਾਰ ਦੇ ਪਿਕਸਲ ਅਤੇ ਬਿੱਟਾਂ ਦੀ ਇੱਕੋ ਗਿਣਤੀ ਚਾਹੀਦੀ ਹੈ.</translation>
    </message>
    <message>
        <source>Where both pictures are: %1 × %2 pixels. MSE in squared grey levels. PSNR range %3 (2^bits − 1). %4.</source>
        <translation>ਜਿੱਥੇ ਦੋਵੇਂ ਤਸਵੀਰਾਂ ਹਨ: %1 × %2 ਪਿਕਸਲ. MSE ਗ੍ਰੇ ਪੱਧਰਾਂ ਦੇ ਵਰਗ ਵਿੱਚ. PSNR ਰੇਂਜ %3 (2^ਬਿੱਟ − 1). %4.</translation>
    </message>
</context>
<context>
    <name>MapLegendTexts</name>
    <message>
        <source>hidden below %1</source>
        <translation>%1 ਤੋਂ ਘੱਟ ਲੁਕੇ ਹੋਏ</translation>
    </message>
</context>
<context>
    <name>MapTexts</name>
    <message>
        <source>After, projected down − input</source>
        <translation>ਬਾਅਦ, ਛੋਟੇ ਆਕਾਰ ਵਿੱਚ − ਇਨਪੁੱਟ</translation>
    </message>
    <message>
        <source>before, bicubic</source>
        <translation>ਪਹਿਲਾਂ, ਬਾਈਕਿਊਬਿਕ</translation>
    </message>
    <message>
        <source>before</source>
        <translation>ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>SSIM of %1 and %2</source>
        <translation>%1 ਅਤੇ %2 ਦਾ SSIM</translation>
    </message>
    <message>
        <source>|%1 − %2|</source>
        <translation>|%1 − %2|</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>after</source>
        <translation>ਬਾਅਦ</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>ਹਵਾਲਾ</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>ਨਕਸ਼ਾ: %1</translation>
    </message>
    <message>
        <source>SSIM %1</source>
        <translation>SSIM %1</translation>
    </message>
    <message>
        <source>RMS %1 grey levels</source>
        <translation>RMS %1 ਗ੍ਰੇ ਪੱਧਰ</translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation>ਗ੍ਰੇ ਪੱਧਰ</translation>
    </message>
    <message>
        <source>of %1 bits</source>
        <translation>%1 ਬਿੱਟ ਵਾਲੇ ਪੱਧਰ</translation>
    </message>
    <message>
        <source>, in steps of 2</source>
        <translation>, 2-2 ਦੇ ਕਦਮਾਂ ਵਿੱਚ</translation>
    </message>
</context>
<context>
    <name>RegionTexts</name>
    <message>
        <source>Before</source>
        <translation>ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>ਬਾਅਦ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ਹਵਾਲਾ</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>ਆਇਤ</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>ਅੰਡਾਕਾਰ</translation>
    </message>
    <message>
        <source>Freehand region</source>
        <translation>ਹੱਥ ਨਾਲ ਵਾਹਿਆ ਖੇਤਰ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ਰੇਖਾ</translation>
    </message>
    <message>
        <source>%1, drawing %2</source>
        <translation>%1, ਡਰਾਇੰਗ %2</translation>
    </message>
    <message>
        <source>Histogram of the region</source>
        <translation>ਖੇਤਰ ਦਾ ਹਿਸਟੋਗ੍ਰਾਮ</translation>
    </message>
    <message>
        <source>stored value</source>
        <translation>ਸੰਭਾਲਿਆ ਮੁੱਲ</translation>
    </message>
    <message>
        <source>% of the pixels</source>
        <translation>ਪਿਕਸਲਾਂ ਦਾ %</translation>
    </message>
    <message>
        <source>%1 px, %2 mm²</source>
        <translation>%1 px, %2 mm²</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>This region holds no pixel of the picture.</source>
        <translation>ਇਸ ਖੇਤਰ ਵਿੱਚ ਤਸਵੀਰ ਦਾ ਕੋਈ ਪਿਕਸਲ ਨਹੀਂ ਹੈ.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>ਔਸਤ</translation>
    </message>
    <message>
        <source>Of the stored values</source>
        <translation>ਸੰਭਾਲੇ ਹੋਏ ਮੁੱਲਾਂ ਦੀ</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Standard deviation of the sample (n − 1)</source>
        <translation>ਸੈਂਪਲ ਦਾ ਮਿਆਰੀ ਵਿਚਲਨ (n − 1)</translation>
    </message>
    <message>
        <source>SNR</source>
        <translation>SNR</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: mean over σ</source>
        <translation>ਸਿਗਨਲ-ਸ਼ੋਰ ਅਨੁਪਾਤ: ਔਸਤ ÷ σ</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>ਘੱਟੋ-ਘੱਟ</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>ਵੱਧੋ-ਵੱਧ</translation>
    </message>
    <message>
        <source>CNR to drawing %1</source>
        <translation>ਡਰਾਇੰਗ %1 ਨਾਲ CNR</translation>
    </message>
    <message>
        <source>Contrast-to-noise ratio: |mean₁ − mean₂| / √((σ₁² + σ₂²) / 2)</source>
        <translation>ਕੰਟ੍ਰਾਸਟ-ਸ਼ੋਰ ਅਨੁਪਾਤ: |ਔਸਤ₁ − ਔਸਤ₂| / √((σ₁² + σ₂²) / 2)</translation>
    </message>
    <message>
        <source>Area: %1. Stored values.</source>
        <translation>ਖੇਤਰਫਲ: %1. ਸੰਭਾਲੇ ਹੋਏ ਮੁੱਲ.</translation>
    </message>
    <message>
        <source>PSNR dB</source>
        <translation>PSNR dB</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>PSNR and MSE over the region&apos;s pixels against the file, range %1; SSIM: mean of the windows around them.</source>
        <translation>PSNR ਅਤੇ MSE ਖੇਤਰ ਦੇ ਪਿਕਸਲਾਂ ਉੱਤੇ, ਫ਼ਾਈਲ ਦੇ ਮੁਕਾਬਲੇ, ਰੇਂਜ %1; SSIM: ਉਹਨਾਂ ਦੇ ਦੁਆਲੇ ਦੀਆਂ ਵਿੰਡੋਆਂ ਦੀ ਔਸਤ.</translation>
    </message>
    <message>
        <source>Profile along the line</source>
        <translation>ਰੇਖਾ ਦੇ ਨਾਲ-ਨਾਲ ਪ੍ਰੋਫ਼ਾਈਲ</translation>
    </message>
    <message>
        <source>way along the line, mm</source>
        <translation>ਰੇਖਾ ਉੱਤੇ ਦੂਰੀ, mm</translation>
    </message>
    <message>
        <source>way along the line, pixels</source>
        <translation>ਰੇਖਾ ਉੱਤੇ ਦੂਰੀ, ਪਿਕਸਲ</translation>
    </message>
    <message>
        <source>10–90 % rise, mm</source>
        <translation>10–90 % ਚੜ੍ਹਾਅ, mm</translation>
    </message>
    <message>
        <source>10–90 % rise, pixels</source>
        <translation>10–90 % ਚੜ੍ਹਾਅ, ਪਿਕਸਲ</translation>
    </message>
    <message>
        <source>How far it takes an edge to go from 10 % to 90 % of the way between both sides; less is sharper. “–”: the line crosses no edge that stands out of the noise.</source>
        <translation>ਕਿਨਾਰੇ ਨੂੰ ਦੋਵਾਂ ਪਾਸਿਆਂ ਵਿਚਲੇ ਫ਼ਰਕ ਦੇ 10 % ਤੋਂ 90 % ਤੱਕ ਜਾਣ ਲਈ ਕਿੰਨੀ ਦੂਰੀ ਲੱਗਦੀ ਹੈ; ਜਿੰਨੀ ਘੱਟ ਓਨਾ ਤਿੱਖਾ. “–”: ਰੇਖਾ ਅਜਿਹੇ ਕਿਸੇ ਕਿਨਾਰੇ ਨੂੰ ਪਾਰ ਨਹੀਂ ਕਰਦੀ ਜੋ ਸ਼ੋਰ ਤੋਂ ਵੱਖਰਾ ਉੱਭਰਦਾ ਹੋਵੇ.</translation>
    </message>
    <message>
        <source>Values along the line, interpolated linearly. Draw it across one edge, with some of both sides, to measure how sharp that is. A sharper edge is not a truer one.</source>
        <translation>ਰੇਖਾ ਉੱਤੇ ਮੁੱਲ, ਰੇਖਿਕ ਇੰਟਰਪੋਲੇਸ਼ਨ ਨਾਲ. ਕਿਨਾਰਾ ਕਿੰਨਾ ਤਿੱਖਾ ਹੈ, ਇਹ ਮਾਪਣ ਲਈ ਰੇਖਾ ਨੂੰ ਇੱਕ ਕਿਨਾਰੇ ਦੇ ਆਰ-ਪਾਰ ਵਾਹੋ, ਦੋਵਾਂ ਪਾਸਿਆਂ ਦਾ ਕੁਝ ਹਿੱਸਾ ਸ਼ਾਮਲ ਕਰਕੇ. ਵੱਧ ਤਿੱਖਾ ਕਿਨਾਰਾ ਵੱਧ ਸੱਚਾ ਨਹੀਂ ਹੁੰਦਾ.</translation>
    </message>
    <message>
        <source>Open an image to measure regions of it.</source>
        <translation>ਖੇਤਰ ਮਾਪਣ ਲਈ ਕੋਈ ਤਸਵੀਰ ਖੋਲ੍ਹੋ.</translation>
    </message>
    <message>
        <source>Draw a rectangle (Shift+R), an ellipse (Shift+E) or an outline (Shift+F) to measure a region, or a line (U) for a profile.</source>
        <translation>ਖੇਤਰ ਮਾਪਣ ਲਈ ਆਇਤ (Shift+R), ਅੰਡਾਕਾਰ (Shift+E) ਜਾਂ ਰੂਪ-ਰੇਖਾ (Shift+F) ਵਾਹੋ, ਜਾਂ ਪ੍ਰੋਫ਼ਾਈਲ ਲਈ ਰੇਖਾ (U).</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ਖੱਬੇ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ਸੱਜੇ</translation>
    </message>
</context>
<context>
    <name>cxr::app::AnnotationWiring</name>
    <message>
        <source>What was drawn on this picture comes from a newer version of the program, which can show it.</source>
        <translation>ਇਸ ਤਸਵੀਰ ਉੱਤੇ ਵਾਹੀਆਂ ਡਰਾਇੰਗਾਂ ਪ੍ਰੋਗਰਾਮ ਦੇ ਨਵੇਂ ਵਰਜਨ ਦੀਆਂ ਹਨ; ਉਹੀ ਇਹਨਾਂ ਨੂੰ ਵਿਖਾ ਸਕਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>What was drawn on this picture can&apos;t be read (%1).</source>
        <translation>ਇਸ ਤਸਵੀਰ ਉੱਤੇ ਵਾਹੀਆਂ ਡਰਾਇੰਗਾਂ ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ (%1).</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>ਫ਼ਾਈਲ %1 ਵਜੋਂ ਰੱਖੀ ਗਈ ਹੈ.</translation>
    </message>
    <message>
        <source>The drawings are not kept: %1</source>
        <translation>ਡਰਾਇੰਗਾਂ ਸੰਭਾਲੀਆਂ ਨਹੀਂ ਗਈਆਂ: %1</translation>
    </message>
</context>
<context>
    <name>cxr::app::BenchWiring</name>
    <message>
        <source>Computing…</source>
        <translation>ਗਣਨਾ ਹੋ ਰਹੀ ਹੈ…</translation>
    </message>
    <message>
        <source>here: %1 dB, SSIM %2</source>
        <translation>ਇੱਥੇ: %1 dB, SSIM %2</translation>
    </message>
    <message>
        <source>the spot in sight alone</source>
        <translation>ਸਿਰਫ਼ ਨਜ਼ਰ ਆਉਂਦੀ ਥਾਂ</translation>
    </message>
</context>
<context>
    <name>cxr::app::ChooseWiring</name>
    <message>
        <source>%1: your collections were damaged (%2). The damaged file is kept; what you decide from now on goes into a new one.</source>
        <translation>%1: ਤੁਹਾਡੇ ਸੰਗ੍ਰਹਿ ਖ਼ਰਾਬ ਸਨ (%2). ਖ਼ਰਾਬ ਫ਼ਾਈਲ ਰੱਖ ਲਈ ਗਈ ਹੈ; ਹੁਣ ਤੋਂ ਤੁਹਾਡੇ ਫ਼ੈਸਲੇ ਨਵੀਂ ਫ਼ਾਈਲ ਵਿੱਚ ਜਾਣਗੇ.</translation>
    </message>
    <message>
        <source>%1: this file may not be written. Your collections are shown, and cannot be changed before you may write it again.</source>
        <translation>%1: ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਹੈ. ਤੁਹਾਡੇ ਸੰਗ੍ਰਹਿ ਵਿਖਾਏ ਜਾ ਰਹੇ ਹਨ, ਪਰ ਜਦੋਂ ਤੱਕ ਤੁਹਾਨੂੰ ਮੁੜ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਮਿਲਦੀ, ਬਦਲੇ ਨਹੀਂ ਜਾ ਸਕਦੇ.</translation>
    </message>
    <message>
        <source>My collection</source>
        <translation>ਮੇਰਾ ਸੰਗ੍ਰਹਿ</translation>
    </message>
    <message>
        <source>All files of the collection are there, as they were judged.</source>
        <translation>ਸੰਗ੍ਰਹਿ ਦੀਆਂ ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ ਮੌਜੂਦ ਹਨ, ਉਵੇਂ ਹੀ ਜਿਵੇਂ ਪਰਖੀਆਂ ਗਈਆਂ ਸਨ.</translation>
    </message>
    <message>
        <source>Files of the collection that are missing: %1; that have changed: %2. Filter for &quot;Missing, changed or unreadable&quot; to see them.</source>
        <translation>ਸੰਗ੍ਰਹਿ ਦੀਆਂ ਗ਼ਾਇਬ ਫ਼ਾਈਲਾਂ: %1; ਬਦਲੀਆਂ ਹੋਈਆਂ: %2. ਇਹਨਾਂ ਨੂੰ ਵੇਖਣ ਲਈ “ਗ਼ਾਇਬ, ਬਦਲੀਆਂ ਜਾਂ ਪੜ੍ਹੀਆਂ ਨਾ ਜਾਣ ਵਾਲੀਆਂ” ਫ਼ਿਲਟਰ ਲਾਓ.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>ਲਿਖੀ ਗਈ: %1.</translation>
    </message>
    <message>
        <source>The collection holds no files yet. Judge some, or add those that are listed.</source>
        <translation>ਸੰਗ੍ਰਹਿ ਵਿੱਚ ਹਾਲੇ ਕੋਈ ਫ਼ਾਈਲ ਨਹੀਂ. ਕੁਝ ਫ਼ਾਈਲਾਂ ਪਰਖੋ, ਜਾਂ ਸੂਚੀ ਵਾਲੀਆਂ ਜੋੜੋ.</translation>
    </message>
</context>
<context>
    <name>cxr::app::DeidentifyWiring</name>
    <message>
        <source>Copies written to %1: %2.</source>
        <translation>%1 ਵਿੱਚ ਲਿਖੀਆਂ ਗਈਆਂ ਕਾਪੀਆਂ: %2.</translation>
    </message>
    <message>
        <source>Text may be burned into the pictures (%1): look at each of them.</source>
        <translation>ਤਸਵੀਰਾਂ (%1) ਦੇ ਅੰਦਰ ਹੀ ਕੋਈ ਲਿਖਤ ਛਪੀ ਹੋ ਸਕਦੀ ਹੈ: ਇਹਨਾਂ ਵਿੱਚੋਂ ਹਰ ਇੱਕ ਨੂੰ ਧਿਆਨ ਨਾਲ ਵੇਖੋ.</translation>
    </message>
</context>
<context>
    <name>cxr::app::Desk</name>
    <message>
        <source>The settings could not be read, so everything is as at the first start. The damaged file is kept as %1.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕੀਆਂ, ਇਸ ਲਈ ਸਭ ਕੁਝ ਪਹਿਲੀ ਵਾਰ ਚਲਾਉਣ ਵਰਗਾ ਹੈ. ਖ਼ਰਾਬ ਫ਼ਾਈਲ %1 ਵਜੋਂ ਰੱਖੀ ਗਈ ਹੈ.</translation>
    </message>
</context>
<context>
    <name>cxr::app::MapWiring</name>
    <message>
        <source>There is no reference: the file is the input, and nobody knows the true picture. Evaluate mode takes the file as the reference.</source>
        <translation>ਕੋਈ ਹਵਾਲਾ ਨਹੀਂ ਹੈ: ਫ਼ਾਈਲ ਖ਼ੁਦ ਇਨਪੁੱਟ ਹੈ, ਅਤੇ ਅਸਲ ਤਸਵੀਰ ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ. ਮੁਲਾਂਕਣ ਮੋਡ ਫ਼ਾਈਲ ਨੂੰ ਹੀ ਹਵਾਲਾ ਮੰਨਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>ਹਵਾਲਾ: %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ਹਵਾਲਾ</translation>
    </message>
    <message>
        <source>The map comes with the enhanced picture.</source>
        <translation>ਨਕਸ਼ਾ ਨਿਖਾਰੀ ਗਈ ਤਸਵੀਰ ਦੇ ਨਾਲ ਆਵੇਗਾ.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>ਗਣਨਾ ਹੋ ਰਹੀ ਹੈ…</translation>
    </message>
</context>
<context>
    <name>cxr::app::MetadataWiring</name>
    <message>
        <source>Open an image to see what it says about itself.</source>
        <translation>ਕੋਈ ਤਸਵੀਰ ਖੋਲ੍ਹੋ ਅਤੇ ਵੇਖੋ ਕਿ ਉਹ ਆਪਣੇ ਬਾਰੇ ਕੀ ਦੱਸਦੀ ਹੈ.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>ਪੜ੍ਹਿਆ ਜਾ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>This file says nothing about itself beside its pixels.</source>
        <translation>ਇਹ ਫ਼ਾਈਲ ਆਪਣੇ ਪਿਕਸਲਾਂ ਤੋਂ ਇਲਾਵਾ ਆਪਣੇ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਦੱਸਦੀ.</translation>
    </message>
</context>
<context>
    <name>cxr::app::OtherWiring</name>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Another file, not enhanced here</source>
        <translation>ਕੋਈ ਹੋਰ ਫ਼ਾਈਲ, ਇੱਥੇ ਨਿਖਾਰੀ ਨਹੀਂ ਗਈ</translation>
    </message>
</context>
<context>
    <name>cxr::app::PresentationWiring</name>
    <message>
        <source>Written: %1. Beside its image it is applied whenever that is opened.</source>
        <translation>ਲਿਖੀ ਗਈ: %1. ਆਪਣੀ ਤਸਵੀਰ ਦੇ ਕੋਲ ਰੱਖੀ ਹੋਵੇ ਤਾਂ ਤਸਵੀਰ ਖੁੱਲ੍ਹਣ ਉੱਤੇ ਹਰ ਵਾਰ ਲਾਗੂ ਹੁੰਦੀ ਹੈ.</translation>
    </message>
    <message>
        <source>%1: only grey DICOM images can have a presentation state. The drawings are kept all the same, and Ctrl+Shift+S exports what is seen.</source>
        <translation>%1: ਪ੍ਰੈਜ਼ੈਂਟੇਸ਼ਨ ਸਟੇਟ ਸਿਰਫ਼ ਗ੍ਰੇ DICOM ਤਸਵੀਰਾਂ ਦੀ ਹੋ ਸਕਦੀ ਹੈ. ਡਰਾਇੰਗਾਂ ਫਿਰ ਵੀ ਸੰਭਾਲੀਆਂ ਰਹਿੰਦੀਆਂ ਹਨ, ਅਤੇ ਜੋ ਦਿਸਦਾ ਹੈ ਉਹ Ctrl+Shift+S ਨਾਲ ਐਕਸਪੋਰਟ ਹੁੰਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>Export the view as a presentation state</source>
        <translation>ਦ੍ਰਿਸ਼ ਨੂੰ ਪ੍ਰੈਜ਼ੈਂਟੇਸ਼ਨ ਸਟੇਟ ਵਜੋਂ ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>DICOM presentation state (*.dcm)</source>
        <translation>DICOM ਪ੍ਰੈਜ਼ੈਂਟੇਸ਼ਨ ਸਟੇਟ (*.dcm)</translation>
    </message>
</context>
<context>
    <name>cxr::app::PrintWiring</name>
    <message>
        <source>Written: %1.</source>
        <translation>ਲਿਖੀ ਗਈ: %1.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>ਪ੍ਰਿੰਟਰ ਨੂੰ ਭੇਜਿਆ ਗਿਆ.</translation>
    </message>
    <message>
        <source>The printer can&apos;t be drawn on</source>
        <translation>ਪ੍ਰਿੰਟਰ ਉੱਤੇ ਛਾਪਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>The printer does not take the page. Choose another one, or save a PDF.</source>
        <translation>ਪ੍ਰਿੰਟਰ ਇਹ ਪੰਨਾ ਨਹੀਂ ਲੈਂਦਾ. ਕੋਈ ਹੋਰ ਪ੍ਰਿੰਟਰ ਚੁਣੋ, ਜਾਂ PDF ਸੰਭਾਲੋ.</translation>
    </message>
</context>
<context>
    <name>cxr::app::RankingWiring</name>
    <message>
        <source>%1 of %2 methods measured</source>
        <translation>%2 ਵਿੱਚੋਂ %1 ਵਿਧੀਆਂ ਮਾਪੀਆਂ ਗਈਆਂ</translation>
    </message>
    <message>
        <source>Open an X-ray to compare methods on it.</source>
        <translation>ਵਿਧੀਆਂ ਦੀ ਤੁਲਨਾ ਕਰਨ ਲਈ ਕੋਈ ਐਕਸ-ਰੇ ਖੋਲ੍ਹੋ.</translation>
    </message>
    <message>
        <source>All networks that undo %1, and the classical filters, on the open image.</source>
        <translation>%1 ਦਾ ਅਸਰ ਮਿਟਾਉਣ ਵਾਲੇ ਸਾਰੇ ਨੈੱਟਵਰਕ, ਅਤੇ ਰਵਾਇਤੀ ਫ਼ਿਲਟਰ, ਖੁੱਲ੍ਹੀ ਤਸਵੀਰ ਉੱਤੇ.</translation>
    </message>
    <message>
        <source>Reference: the file %1 itself. Every method is given it degraded (%2) and measured on the same pixels: the frame without a border of %3.</source>
        <translation>ਹਵਾਲਾ: ਫ਼ਾਈਲ %1 ਖ਼ੁਦ. ਹਰ ਵਿਧੀ ਨੂੰ ਇਹੀ ਫ਼ਾਈਲ ਗੁਣਵੱਤਾ ਘਟਾ ਕੇ (%2) ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ ਅਤੇ ਇੱਕੋ ਪਿਕਸਲਾਂ ਉੱਤੇ ਮਾਪਿਆ ਜਾਂਦਾ ਹੈ: %3 ਦਾ ਕਿਨਾਰਾ ਛੱਡ ਕੇ ਸਾਰਾ ਫ਼ਰੇਮ.</translation>
    </message>
    <message>
        <source>PSNR range %1 (2^bits − 1). %2.</source>
        <translation>PSNR ਰੇਂਜ %1 (2^ਬਿੱਟ − 1). %2.</translation>
    </message>
    <message>
        <source>Waiting for the enhancement</source>
        <translation>ਨਿਖਾਰ ਪੂਰਾ ਹੋਣ ਦੀ ਉਡੀਕ</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2: %3</translation>
    </message>
    <message>
        <source>No file manager answers. The folder is %1.</source>
        <translation>ਕੋਈ ਫ਼ਾਈਲ ਮੈਨੇਜਰ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ. ਫ਼ੋਲਡਰ ਇਹ ਹੈ: %1.</translation>
    </message>
    <message>
        <source>Methods are ranked in Evaluate mode, where the file is the reference. In Enhance mode nobody knows the true picture.</source>
        <translation>ਵਿਧੀਆਂ ਦੀ ਦਰਜਾਬੰਦੀ ਮੁਲਾਂਕਣ ਮੋਡ ਵਿੱਚ ਹੁੰਦੀ ਹੈ, ਜਿੱਥੇ ਫ਼ਾਈਲ ਖ਼ੁਦ ਹਵਾਲਾ ਹੈ. ਨਿਖਾਰ ਮੋਡ ਵਿੱਚ ਅਸਲ ਤਸਵੀਰ ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ.</translation>
    </message>
</context>
<context>
    <name>cxr::app::SessionMemory</name>
    <message>
        <source>What was open the last time cannot be read. The damaged note is kept as %1.</source>
        <translation>ਪਿਛਲੀ ਵਾਰ ਕੀ ਖੁੱਲ੍ਹਾ ਸੀ, ਇਹ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ. ਖ਼ਰਾਬ ਰਿਕਾਰਡ %1 ਵਜੋਂ ਰੱਖਿਆ ਗਿਆ ਹੈ.</translation>
    </message>
    <message>
        <source>The program ended while it opened %1 again. This time it is not opened by itself.</source>
        <translation>ਪ੍ਰੋਗਰਾਮ %1 ਨੂੰ ਮੁੜ ਖੋਲ੍ਹਦਿਆਂ ਬੰਦ ਹੋ ਗਿਆ ਸੀ. ਇਸ ਵਾਰ ਇਹ ਆਪਣੇ-ਆਪ ਨਹੀਂ ਖੋਲ੍ਹੀ ਗਈ.</translation>
    </message>
</context>
<context>
    <name>cxr::app::Wiring</name>
    <message>
        <source>%1 left</source>
        <translation>%1 ਬਾਕੀ</translation>
    </message>
    <message>
        <source>Written: %1, with its provenance in %2.</source>
        <translation>ਲਿਖੀ ਗਈ: %1; ਇਹ ਕਿਵੇਂ ਬਣੀ, ਇਸ ਦਾ ਵੇਰਵਾ %2 ਵਿੱਚ ਹੈ.</translation>
    </message>
    <message>
        <source>After: %1 ×%2</source>
        <translation>ਬਾਅਦ: %1 ×%2</translation>
    </message>
    <message>
        <source>No NVIDIA GPU answers; the CPU does the work instead. Settings offer the choice.</source>
        <translation>ਕੋਈ NVIDIA GPU ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ; ਕੰਮ CPU ਕਰ ਰਿਹਾ ਹੈ. ਚੋਣ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਕੀਤੀ ਜਾ ਸਕਦੀ ਹੈ.</translation>
    </message>
    <message>
        <source>Export the view as seen</source>
        <translation>ਦ੍ਰਿਸ਼ ਨੂੰ ਜਿਵੇਂ ਦਿਸਦਾ ਹੈ ਉਵੇਂ ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG ਤਸਵੀਰ (*.png)</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>ਲਿਖੀ ਗਈ: %1.</translation>
    </message>
    <message>
        <source>Settings cannot be stored: %1 cannot be written. They hold until the program ends.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਸੰਭਾਲੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ: %1 ਵਿੱਚ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ. ਇਹ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਹੋਣ ਤੱਕ ਲਾਗੂ ਰਹਿਣਗੀਆਂ.</translation>
    </message>
</context>
<context>
    <name>cxr::ui</name>
    <message>
        <source>Files</source>
        <translation>ਫ਼ਾਈਲਾਂ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ਸੋਧ</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>ਨਿਖਾਰ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>ਤੁਲਨਾ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ਵੇਖੋ</translation>
    </message>
    <message>
        <source>Zoom lens</source>
        <translation>ਲੈਂਜ਼</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ਮਾਪੋ</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>ਵਿੰਡੋ ਅਤੇ ਲੈਵਲ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>ਪ੍ਰੋਗਰਾਮ</translation>
    </message>
    <message>
        <source>Move the picture, or the lens while it is on and not frozen (also: drag with the left button)</source>
        <translation>ਤਸਵੀਰ ਨੂੰ, ਜਾਂ ਜਦੋਂ ਲੈਂਜ਼ ਚਾਲੂ ਹੋਵੇ ਤੇ ਫ੍ਰੀਜ਼ ਨਾ ਹੋਵੇ ਤਾਂ ਲੈਂਜ਼ ਨੂੰ, ਖਿਸਕਾਓ (ਖੱਬੇ ਬਟਨ ਨਾਲ ਘਸੀਟ ਕੇ ਵੀ)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>ਫ਼ਾਈਲਾਂ ਖੋਲ੍ਹੋ (&amp;O)…</translation>
    </message>
    <message>
        <source>Open X-rays: DICOM, PNG, JPEG, TIFF or BMP</source>
        <translation>ਐਕਸ-ਰੇ ਖੋਲ੍ਹੋ: DICOM, PNG, JPEG, TIFF ਜਾਂ BMP</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>ਫ਼ੋਲਡਰ ਖੋਲ੍ਹੋ (&amp;F)…</translation>
    </message>
    <message>
        <source>Open every X-ray of a folder</source>
        <translation>ਫ਼ੋਲਡਰ ਦੇ ਸਾਰੇ ਐਕਸ-ਰੇ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>ਅਗਲੀ ਫ਼ਾਈਲ (&amp;N)</translation>
    </message>
    <message>
        <source>Show the next file that can be read</source>
        <translation>ਅਗਲੀ ਪੜ੍ਹੀ ਜਾ ਸਕਣ ਵਾਲੀ ਫ਼ਾਈਲ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>&amp;Previous file</source>
        <translation>ਪਿਛਲੀ ਫ਼ਾਈਲ (&amp;P)</translation>
    </message>
    <message>
        <source>Show the previous file that can be read</source>
        <translation>ਪਿਛਲੀ ਪੜ੍ਹੀ ਜਾ ਸਕਣ ਵਾਲੀ ਫ਼ਾਈਲ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>Next f&amp;rame</source>
        <translation>ਅਗਲਾ ਫ਼ਰੇਮ (&amp;R)</translation>
    </message>
    <message>
        <source>Show the next frame of a file that has several</source>
        <translation>ਕਈ ਫ਼ਰੇਮਾਂ ਵਾਲੀ ਫ਼ਾਈਲ ਦਾ ਅਗਲਾ ਫ਼ਰੇਮ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>Previous fra&amp;me</source>
        <translation>ਪਿਛਲਾ ਫ਼ਰੇਮ (&amp;M)</translation>
    </message>
    <message>
        <source>Show the previous frame</source>
        <translation>ਪਿਛਲਾ ਫ਼ਰੇਮ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>ਮੈਟਾਡਾਟਾ (&amp;M)</translation>
    </message>
    <message>
        <source>Show or hide all that the file says about itself, with search</source>
        <translation>ਫ਼ਾਈਲ ਆਪਣੇ ਬਾਰੇ ਜੋ ਕੁਝ ਦੱਸਦੀ ਹੈ ਉਹ ਸਭ, ਖੋਜ ਸਮੇਤ, ਵਿਖਾਓ ਜਾਂ ਲੁਕਾਓ</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ਐਕਸਪੋਰਟ ਕਰੋ (&amp;E)…</translation>
    </message>
    <message>
        <source>Save the enhanced image</source>
        <translation>ਨਿਖਾਰੀ ਗਈ ਤਸਵੀਰ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Export &amp;view…</source>
        <translation>ਦ੍ਰਿਸ਼ ਐਕਸਪੋਰਟ ਕਰੋ (&amp;V)…</translation>
    </message>
    <message>
        <source>Save before and after as they are seen</source>
        <translation>ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਵਾਲੀਆਂ ਤਸਵੀਰਾਂ ਜਿਵੇਂ ਦਿਸਦੀਆਂ ਹਨ ਉਵੇਂ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>&amp;De-identify a copy…</source>
        <translation>ਕਾਪੀ ਤੋਂ ਪਛਾਣ ਹਟਾਓ (&amp;D)…</translation>
    </message>
    <message>
        <source>Write copies of DICOM files without what tells who the patient is</source>
        <translation>DICOM ਫ਼ਾਈਲਾਂ ਦੀਆਂ ਅਜਿਹੀਆਂ ਕਾਪੀਆਂ ਲਿਖੋ ਜਿਨ੍ਹਾਂ ਤੋਂ ਮਰੀਜ਼ ਦੀ ਪਛਾਣ ਨਾ ਹੋਵੇ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ਬਾਹਰ ਜਾਓ (&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ਵਾਪਸ ਲਵੋ (&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>ਆਖ਼ਰੀ ਕਦਮ ਵਾਪਸ ਲਵੋ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ਮੁੜ ਕਰੋ (&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>ਜੋ ਵਾਪਸ ਲਿਆ ਸੀ ਉਹ ਮੁੜ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;Enhance</source>
        <translation>ਨਿਖਾਰੋ (&amp;E)</translation>
    </message>
    <message>
        <source>Enhance the image with the chosen model</source>
        <translation>ਚੁਣੇ ਹੋਏ ਮਾਡਲ ਨਾਲ ਤਸਵੀਰ ਨਿਖਾਰੋ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>ਰੱਦ ਕਰੋ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Enhance mode</source>
        <translation>ਨਿਖਾਰ ਮੋਡ (&amp;E)</translation>
    </message>
    <message>
        <source>The file is the input; there is no reference</source>
        <translation>ਫ਼ਾਈਲ ਇਨਪੁੱਟ ਹੈ; ਕੋਈ ਹਵਾਲਾ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>E&amp;valuate mode</source>
        <translation>ਮੁਲਾਂਕਣ ਮੋਡ (&amp;V)</translation>
    </message>
    <message>
        <source>The file is the reference; it is degraded, restored and measured</source>
        <translation>ਫ਼ਾਈਲ ਹਵਾਲਾ ਹੈ; ਇਸ ਦੀ ਗੁਣਵੱਤਾ ਘਟਾਈ, ਫਿਰ ਬਹਾਲ ਕੀਤੀ ਅਤੇ ਮਾਪੀ ਜਾਂਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>Scale ×&amp;1</source>
        <translation>ਸਕੇਲ ×&amp;1</translation>
    </message>
    <message>
        <source>Restore at the same matrix size</source>
        <translation>ਓਨੇ ਹੀ ਮੈਟ੍ਰਿਕਸ ਆਕਾਰ ਵਿੱਚ ਬਹਾਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Scale ×&amp;2</source>
        <translation>ਸਕੇਲ ×&amp;2</translation>
    </message>
    <message>
        <source>Double rows and columns</source>
        <translation>ਦੁੱਗਣੀਆਂ ਕਤਾਰਾਂ ਅਤੇ ਕਾਲਮ</translation>
    </message>
    <message>
        <source>Scale ×&amp;3</source>
        <translation>ਸਕੇਲ ×&amp;3</translation>
    </message>
    <message>
        <source>Three times as many rows and columns</source>
        <translation>ਤਿੰਨ ਗੁਣਾ ਕਤਾਰਾਂ ਅਤੇ ਕਾਲਮ</translation>
    </message>
    <message>
        <source>Scale ×&amp;4</source>
        <translation>ਸਕੇਲ ×&amp;4</translation>
    </message>
    <message>
        <source>Four times as many rows and columns</source>
        <translation>ਚਾਰ ਗੁਣਾ ਕਤਾਰਾਂ ਅਤੇ ਕਾਲਮ</translation>
    </message>
    <message>
        <source>Compare &amp;methods</source>
        <translation>ਵਿਧੀਆਂ ਦੀ ਤੁਲਨਾ (&amp;M)</translation>
    </message>
    <message>
        <source>Show or hide the ranking of all networks and filters on this image (Evaluate mode)</source>
        <translation>ਇਸ ਤਸਵੀਰ ਉੱਤੇ ਸਾਰੇ ਨੈੱਟਵਰਕਾਂ ਅਤੇ ਫ਼ਿਲਟਰਾਂ ਦੀ ਦਰਜਾਬੰਦੀ ਵਿਖਾਓ ਜਾਂ ਲੁਕਾਓ (ਮੁਲਾਂਕਣ ਮੋਡ)</translation>
    </message>
    <message>
        <source>&amp;Blind A/B test…</source>
        <translation>ਬਲਾਈਂਡ A/B ਟੈਸਟ (&amp;B)…</translation>
    </message>
    <message>
        <source>Judge two ranked methods without knowing which is which</source>
        <translation>ਦਰਜਾਬੰਦੀ ਦੀਆਂ ਦੋ ਵਿਧੀਆਂ ਨੂੰ ਇਹ ਜਾਣੇ ਬਿਨਾਂ ਪਰਖੋ ਕਿ ਕਿਹੜੀ ਕਿਹੜੀ ਹੈ</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>ਨਾਲੋ-ਨਾਲ (&amp;S)</translation>
    </message>
    <message>
        <source>Before and after in two panes</source>
        <translation>ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ, ਦੋ ਖ਼ਾਨਿਆਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>S&amp;tacked</source>
        <translation>ਉੱਪਰ-ਹੇਠਾਂ (&amp;T)</translation>
    </message>
    <message>
        <source>Before above after, in two panes</source>
        <translation>ਪਹਿਲਾਂ ਵਾਲੀ ਉੱਪਰ, ਬਾਅਦ ਵਾਲੀ ਹੇਠਾਂ, ਦੋ ਖ਼ਾਨਿਆਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>&amp;Wipe left and right</source>
        <translation>ਵਾਈਪ ਖੱਬੇ-ਸੱਜੇ (&amp;W)</translation>
    </message>
    <message>
        <source>Before left of a line, after right of it; drag the line</source>
        <translation>ਪਹਿਲਾਂ ਵਾਲੀ ਰੇਖਾ ਦੇ ਖੱਬੇ, ਬਾਅਦ ਵਾਲੀ ਸੱਜੇ; ਰੇਖਾ ਨੂੰ ਘਸੀਟੋ</translation>
    </message>
    <message>
        <source>Wipe top and b&amp;ottom</source>
        <translation>ਵਾਈਪ ਉੱਪਰ-ਹੇਠਾਂ (&amp;O)</translation>
    </message>
    <message>
        <source>Before above a line, after below it; drag the line</source>
        <translation>ਪਹਿਲਾਂ ਵਾਲੀ ਰੇਖਾ ਦੇ ਉੱਪਰ, ਬਾਅਦ ਵਾਲੀ ਹੇਠਾਂ; ਰੇਖਾ ਨੂੰ ਘਸੀਟੋ</translation>
    </message>
    <message>
        <source>&amp;Flip</source>
        <translation>ਫਲਿੱਪ (&amp;F)</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>ਓਵਰਲੇ (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Before while held</source>
        <translation>ਦਬਾਈ ਰੱਖਣ ਤੱਕ ਪਹਿਲਾਂ (&amp;B)</translation>
    </message>
    <message>
        <source>Hold the key: before; let go: after (wipe, flip and overlay)</source>
        <translation>ਕੁੰਜੀ ਦਬਾਈ ਰੱਖੋ: ਪਹਿਲਾਂ; ਛੱਡੋ: ਬਾਅਦ (ਵਾਈਪ, ਫਲਿੱਪ ਅਤੇ ਓਵਰਲੇ)</translation>
    </message>
    <message>
        <source>Bl&amp;ink</source>
        <translation>ਬਲਿੰਕ (&amp;I)</translation>
    </message>
    <message>
        <source>Before and after take turns; Settings offer the pace</source>
        <translation>ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਵਾਰੀ-ਵਾਰੀ; ਰਫ਼ਤਾਰ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>M&amp;ore of after</source>
        <translation>ਬਾਅਦ ਵਾਲੀ ਵੱਧ (&amp;O)</translation>
    </message>
    <message>
        <source>In a wipe or an overlay</source>
        <translation>ਵਾਈਪ ਜਾਂ ਓਵਰਲੇ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>&amp;Less of after</source>
        <translation>ਬਾਅਦ ਵਾਲੀ ਘੱਟ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>ਫ਼ਿੱਟ ਕਰੋ (&amp;F)</translation>
    </message>
    <message>
        <source>The whole image (also: double-click)</source>
        <translation>ਪੂਰੀ ਤਸਵੀਰ (ਡਬਲ-ਕਲਿੱਕ ਨਾਲ ਵੀ)</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>One source pixel per screen pixel</source>
        <translation>ਸਕਰੀਨ ਦੇ ਹਰ ਪਿਕਸਲ ਲਈ ਸਰੋਤ ਦਾ ਇੱਕ ਪਿਕਸਲ</translation>
    </message>
    <message>
        <source>&amp;2:1</source>
        <translation>&amp;2:1</translation>
    </message>
    <message>
        <source>One source pixel on 2 × 2 screen pixels</source>
        <translation>ਸਰੋਤ ਦਾ ਇੱਕ ਪਿਕਸਲ ਸਕਰੀਨ ਦੇ 2 × 2 ਪਿਕਸਲਾਂ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ਜ਼ੂਮ ਵਧਾਓ (&amp;I)</translation>
    </message>
    <message>
        <source>Closer (also: wheel, about the cursor)</source>
        <translation>ਨੇੜੇ (ਪਹੀਏ ਨਾਲ ਵੀ, ਕਰਸਰ ਦੇ ਦੁਆਲੇ)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ਜ਼ੂਮ ਘਟਾਓ (&amp;O)</translation>
    </message>
    <message>
        <source>Farther (also: wheel)</source>
        <translation>ਦੂਰ (ਪਹੀਏ ਨਾਲ ਵੀ)</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>ਸੱਜੇ ਘੁਮਾਓ (&amp;T)</translation>
    </message>
    <message>
        <source>By a quarter, on the screen only</source>
        <translation>ਚੌਥਾਈ ਚੱਕਰ, ਸਿਰਫ਼ ਸਕਰੀਨ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>ਖੱਬੇ ਘੁਮਾਓ (&amp;L)</translation>
    </message>
    <message>
        <source>Mirror left and ri&amp;ght</source>
        <translation>ਖੱਬੇ-ਸੱਜੇ ਮਿਰਰ ਕਰੋ (&amp;G)</translation>
    </message>
    <message>
        <source>On the screen only; the picture says so</source>
        <translation>ਸਿਰਫ਼ ਸਕਰੀਨ ਉੱਤੇ; ਤਸਵੀਰ ਉੱਤੇ ਇਹ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Mirror top and &amp;bottom</source>
        <translation>ਉੱਪਰ-ਹੇਠਾਂ ਮਿਰਰ ਕਰੋ (&amp;B)</translation>
    </message>
    <message>
        <source>As &amp;opened</source>
        <translation>ਜਿਵੇਂ ਖੁੱਲ੍ਹੀ ਸੀ (&amp;O)</translation>
    </message>
    <message>
        <source>The orientation and place in which the file was first shown</source>
        <translation>ਉਹ ਦਿਸ਼ਾ ਅਤੇ ਥਾਂ ਜਿਸ ਵਿੱਚ ਫ਼ਾਈਲ ਪਹਿਲੀ ਵਾਰ ਵਿਖਾਈ ਗਈ ਸੀ</translation>
    </message>
    <message>
        <source>Look left</source>
        <translation>ਖੱਬੇ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>Look right</source>
        <translation>ਸੱਜੇ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>ਉੱਪਰ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>Look down</source>
        <translation>ਹੇਠਾਂ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>&amp;Smooth display</source>
        <translation>ਮੁਲਾਇਮ ਵਿਖਾਓ (&amp;S)</translation>
    </message>
    <message>
        <source>Smooth or square pixels; affects the screen only</source>
        <translation>ਮੁਲਾਇਮ ਜਾਂ ਚੌਰਸ ਪਿਕਸਲ; ਅਸਰ ਸਿਰਫ਼ ਸਕਰੀਨ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>&amp;Patient banner</source>
        <translation>ਮਰੀਜ਼ ਪੱਟੀ (&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide who the patient is, everywhere in the window and in exported views</source>
        <translation>ਵਿੰਡੋ ਵਿੱਚ ਹਰ ਥਾਂ ਅਤੇ ਐਕਸਪੋਰਟ ਕੀਤੇ ਦ੍ਰਿਸ਼ਾਂ ਵਿੱਚ ਮਰੀਜ਼ ਦੀ ਪਛਾਣ ਵਿਖਾਓ ਜਾਂ ਲੁਕਾਓ</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>ਡਰਾਇੰਗਾਂ (&amp;D)</translation>
    </message>
    <message>
        <source>Zoom &amp;lens</source>
        <translation>ਲੈਂਜ਼ (&amp;L)</translation>
    </message>
    <message>
        <source>Magnify the same spot of both panes; the wheel changes the power</source>
        <translation>ਦੋਵਾਂ ਖ਼ਾਨਿਆਂ ਦੀ ਇੱਕੋ ਥਾਂ ਵੱਡੀ ਕਰਕੇ ਵਿਖਾਓ; ਪਹੀਏ ਨਾਲ ਤਾਕਤ ਬਦਲਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>&amp;Freeze lens</source>
        <translation>ਲੈਂਜ਼ ਫ੍ਰੀਜ਼ ਕਰੋ (&amp;F)</translation>
    </message>
    <message>
        <source>Hold the lens on its spot</source>
        <translation>ਲੈਂਜ਼ ਨੂੰ ਉਸੇ ਥਾਂ ਟਿਕਾਈ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Lens si&amp;ze</source>
        <translation>ਲੈਂਜ਼ ਦਾ ਆਕਾਰ (&amp;Z)</translation>
    </message>
    <message>
        <source>Small, medium or large</source>
        <translation>ਛੋਟਾ, ਦਰਮਿਆਨਾ ਜਾਂ ਵੱਡਾ</translation>
    </message>
    <message>
        <source>&amp;Stronger lens</source>
        <translation>ਲੈਂਜ਼ ਦੀ ਤਾਕਤ ਵਧਾਓ (&amp;S)</translation>
    </message>
    <message>
        <source>More power</source>
        <translation>ਵੱਧ ਤਾਕਤ</translation>
    </message>
    <message>
        <source>&amp;Weaker lens</source>
        <translation>ਲੈਂਜ਼ ਦੀ ਤਾਕਤ ਘਟਾਓ (&amp;W)</translation>
    </message>
    <message>
        <source>Less power</source>
        <translation>ਘੱਟ ਤਾਕਤ</translation>
    </message>
    <message>
        <source>&amp;Copy lens</source>
        <translation>ਲੈਂਜ਼ ਕਾਪੀ ਕਰੋ (&amp;C)</translation>
    </message>
    <message>
        <source>Its picture and its figures, to the clipboard</source>
        <translation>ਇਸ ਦੀ ਤਸਵੀਰ ਅਤੇ ਇਸ ਦੇ ਮਾਪ, ਕਲਿੱਪਬੋਰਡ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>&amp;Ruler</source>
        <translation>ਪੈਮਾਨਾ (&amp;R)</translation>
    </message>
    <message>
        <source>Draw lines with the left button; lengths say where they hold</source>
        <translation>ਖੱਬੇ ਬਟਨ ਨਾਲ ਰੇਖਾਵਾਂ ਵਾਹੋ; ਲੰਬਾਈ ਨਾਲ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਉਹ ਕਿਸ ਤਲ ਉੱਤੇ ਸਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>ਉਲਟਾਓ (&amp;I)</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>ਕਾਲਾ ਤੇ ਚਿੱਟਾ ਆਪਸ ਵਿੱਚ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Window as &amp;sent</source>
        <translation>ਫ਼ਾਈਲ ਵਾਲੀ ਵਿੰਡੋ (&amp;S)</translation>
    </message>
    <message>
        <source>The window that came with the file</source>
        <translation>ਉਹ ਵਿੰਡੋ ਜੋ ਫ਼ਾਈਲ ਦੇ ਨਾਲ ਆਈ</translation>
    </message>
    <message>
        <source>F&amp;ull range</source>
        <translation>ਪੂਰੀ ਰੇਂਜ (&amp;U)</translation>
    </message>
    <message>
        <source>From the smallest to the largest storable value</source>
        <translation>ਸੰਭਾਲੇ ਜਾ ਸਕਣ ਵਾਲੇ ਸਭ ਤੋਂ ਛੋਟੇ ਮੁੱਲ ਤੋਂ ਸਭ ਤੋਂ ਵੱਡੇ ਤੱਕ</translation>
    </message>
    <message>
        <source>&amp;Auto</source>
        <translation>ਆਟੋ (&amp;A)</translation>
    </message>
    <message>
        <source>From the image&apos;s values (by hand: drag with the right button)</source>
        <translation>ਤਸਵੀਰ ਦੇ ਮੁੱਲਾਂ ਤੋਂ (ਹੱਥ ਨਾਲ: ਸੱਜੇ ਬਟਨ ਨਾਲ ਘਸੀਟੋ)</translation>
    </message>
    <message>
        <source>Auto of the &amp;visible region</source>
        <translation>ਦਿਸਦੇ ਖੇਤਰ ਤੋਂ ਆਟੋ (&amp;V)</translation>
    </message>
    <message>
        <source>From the values in sight</source>
        <translation>ਨਜ਼ਰ ਆਉਂਦੇ ਮੁੱਲਾਂ ਤੋਂ</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ਪੂਰੀ ਸਕਰੀਨ (&amp;F)</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>ਚਾਲੂ ਜਾਂ ਬੰਦ</translation>
    </message>
    <message>
        <source>File &amp;list</source>
        <translation>ਫ਼ਾਈਲ ਸੂਚੀ (&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide it</source>
        <translation>ਇਸ ਨੂੰ ਵਿਖਾਓ ਜਾਂ ਲੁਕਾਓ</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>ਮਾਪ (&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>ਪੈਨਲ ਵਿਖਾਓ ਜਾਂ ਲੁਕਾਓ</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>ਸੈਟਿੰਗਾਂ (&amp;S)…</translation>
    </message>
    <message>
        <source>Device, display, theme</source>
        <translation>ਡਿਵਾਈਸ, ਡਿਸਪਲੇਅ, ਥੀਮ</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>ਕੁੰਜੀਆਂ ਅਤੇ ਮਾਊਸ (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About CXR Lens</source>
        <translation>CXR Lens ਬਾਰੇ (&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence, and what it is not</source>
        <translation>ਵਰਜਨ, ਲਾਇਸੰਸ, ਅਤੇ ਇਹ ਕੀ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Turned %1°</source>
        <translation>%1° ਘੁਮਾਈ ਗਈ</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>ਮਿਰਰ ਕੀਤੀ ਗਈ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ਚੋਣ</translation>
    </message>
    <message>
        <source>The window&apos;s centre or width by a hundredth of its width</source>
        <translation>ਵਿੰਡੋ ਦਾ ਕੇਂਦਰ ਜਾਂ ਚੌੜਾਈ, ਉਸ ਦੀ ਚੌੜਾਈ ਦੇ ਸੌਵੇਂ ਹਿੱਸੇ ਨਾਲ</translation>
    </message>
    <message>
        <source>The window&apos;s centre or width by a tenth of its width</source>
        <translation>ਵਿੰਡੋ ਦਾ ਕੇਂਦਰ ਜਾਂ ਚੌੜਾਈ, ਉਸ ਦੀ ਚੌੜਾਈ ਦੇ ਦਸਵੇਂ ਹਿੱਸੇ ਨਾਲ</translation>
    </message>
    <message>
        <source>Export presentation s&amp;tate…</source>
        <translation>ਪ੍ਰੈਜ਼ੈਂਟੇਸ਼ਨ ਸਟੇਟ ਐਕਸਪੋਰਟ ਕਰੋ (&amp;T)…</translation>
    </message>
    <message>
        <source>Save view and drawings as a DICOM presentation state</source>
        <translation>ਦ੍ਰਿਸ਼ ਅਤੇ ਡਰਾਇੰਗਾਂ ਨੂੰ DICOM ਪ੍ਰੈਜ਼ੈਂਟੇਸ਼ਨ ਸਟੇਟ ਵਜੋਂ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>ਰੱਖੋ (&amp;K)</translation>
    </message>
    <message>
        <source>Keep the open file, or all that are selected</source>
        <translation>ਖੁੱਲ੍ਹੀ ਫ਼ਾਈਲ, ਜਾਂ ਸਾਰੀਆਂ ਚੁਣੀਆਂ ਹੋਈਆਂ ਫ਼ਾਈਲਾਂ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>ਤੈਅ ਨਹੀਂ (&amp;U)</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>ਨਾ ਰੱਖੀ, ਨਾ ਨਾਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>ਨਾਮਨਜ਼ੂਰ (&amp;R)</translation>
    </message>
    <message>
        <source>Reject it; the file itself stays where it is</source>
        <translation>ਨਾਮਨਜ਼ੂਰ ਕਰੋ; ਫ਼ਾਈਲ ਆਪ ਉੱਥੇ ਹੀ ਰਹਿੰਦੀ ਹੈ ਜਿੱਥੇ ਹੈ</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 ਤਾਰਾ</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>ਇਹ ਕਿੰਨੀ ਚੰਗੀ ਹੈ</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 ਤਾਰੇ</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 ਤਾਰੇ</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 ਤਾਰੇ</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 ਤਾਰੇ</translation>
    </message>
    <message>
        <source>N&amp;o stars</source>
        <translation>ਕੋਈ ਤਾਰਾ ਨਹੀਂ (&amp;O)</translation>
    </message>
    <message>
        <source>Take the stars away</source>
        <translation>ਤਾਰੇ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>ਟੈਗ (&amp;T)</translation>
    </message>
    <message>
        <source>Write tags below the pictures</source>
        <translation>ਤਸਵੀਰਾਂ ਦੇ ਹੇਠਾਂ ਟੈਗ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ਨੋਟ (&amp;N)</translation>
    </message>
    <message>
        <source>Write a note below the pictures</source>
        <translation>ਤਸਵੀਰਾਂ ਦੇ ਹੇਠਾਂ ਨੋਟ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>ਫ਼ਿਲਟਰ (&amp;F)</translation>
    </message>
    <message>
        <source>Show only the files that fit, in any order; in the metadata: search</source>
        <translation>ਸਿਰਫ਼ ਮੇਲ ਖਾਂਦੀਆਂ ਫ਼ਾਈਲਾਂ ਵਿਖਾਓ, ਕਿਸੇ ਵੀ ਤਰਤੀਬ ਵਿੱਚ; ਮੈਟਾਡਾਟਾ ਵਿੱਚ: ਖੋਜ</translation>
    </message>
    <message>
        <source>&amp;List, grid or filmstrip</source>
        <translation>ਸੂਚੀ, ਗਰਿੱਡ ਜਾਂ ਫ਼ਿਲਮ ਪੱਟੀ (&amp;L)</translation>
    </message>
    <message>
        <source>How the files are laid out</source>
        <translation>ਫ਼ਾਈਲਾਂ ਕਿਵੇਂ ਸਜਾਈਆਂ ਜਾਣ</translation>
    </message>
    <message>
        <source>&amp;Open the collection</source>
        <translation>ਸੰਗ੍ਰਹਿ ਖੋਲ੍ਹੋ (&amp;O)</translation>
    </message>
    <message>
        <source>List the files of the collection that is chosen</source>
        <translation>ਚੁਣੇ ਹੋਏ ਸੰਗ੍ਰਹਿ ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਦੀ ਸੂਚੀ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>&amp;Add files to the collection</source>
        <translation>ਫ਼ਾਈਲਾਂ ਸੰਗ੍ਰਹਿ ਵਿੱਚ ਜੋੜੋ (&amp;A)</translation>
    </message>
    <message>
        <source>All that are listed, or those that are selected</source>
        <translation>ਸੂਚੀ ਵਾਲੀਆਂ ਸਾਰੀਆਂ, ਜਾਂ ਚੁਣੀਆਂ ਹੋਈਆਂ</translation>
    </message>
    <message>
        <source>Take files o&amp;ut of the collection</source>
        <translation>ਫ਼ਾਈਲਾਂ ਸੰਗ੍ਰਹਿ ਵਿੱਚੋਂ ਕੱਢੋ (&amp;U)</translation>
    </message>
    <message>
        <source>With what was decided about them; the files themselves stay</source>
        <translation>ਉਹਨਾਂ ਬਾਰੇ ਲਏ ਫ਼ੈਸਲਿਆਂ ਸਮੇਤ; ਫ਼ਾਈਲਾਂ ਆਪ ਰਹਿੰਦੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>&amp;Check the files</source>
        <translation>ਫ਼ਾਈਲਾਂ ਜਾਂਚੋ (&amp;C)</translation>
    </message>
    <message>
        <source>Find the files of the collection that are missing or have changed</source>
        <translation>ਸੰਗ੍ਰਹਿ ਦੀਆਂ ਉਹ ਫ਼ਾਈਲਾਂ ਲੱਭੋ ਜੋ ਗ਼ਾਇਬ ਹਨ ਜਾਂ ਬਦਲ ਗਈਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>Ne&amp;w collection</source>
        <translation>ਨਵਾਂ ਸੰਗ੍ਰਹਿ (&amp;W)</translation>
    </message>
    <message>
        <source>Begin an empty one; what you decide goes there</source>
        <translation>ਖ਼ਾਲੀ ਸੰਗ੍ਰਹਿ ਸ਼ੁਰੂ ਕਰੋ; ਤੁਹਾਡੇ ਫ਼ੈਸਲੇ ਉਸ ਵਿੱਚ ਜਾਣਗੇ</translation>
    </message>
    <message>
        <source>Rena&amp;me the collection</source>
        <translation>ਸੰਗ੍ਰਹਿ ਦਾ ਨਾਂ ਬਦਲੋ (&amp;M)</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>ਇਸ ਨੂੰ ਹੋਰ ਨਾਂ ਦਿਓ</translation>
    </message>
    <message>
        <source>Remo&amp;ve the collection</source>
        <translation>ਸੰਗ੍ਰਹਿ ਹਟਾਓ (&amp;V)</translation>
    </message>
    <message>
        <source>With all decisions; Undo brings it back, and the files stay</source>
        <translation>ਸਾਰੇ ਫ਼ੈਸਲਿਆਂ ਸਮੇਤ; “ਵਾਪਸ ਲਵੋ” ਨਾਲ ਮੁੜ ਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਫ਼ਾਈਲਾਂ ਰਹਿੰਦੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>&amp;Import a collection…</source>
        <translation>ਸੰਗ੍ਰਹਿ ਇੰਪੋਰਟ ਕਰੋ (&amp;I)…</translation>
    </message>
    <message>
        <source>From a CSV or JSON file, as a new one</source>
        <translation>CSV ਜਾਂ JSON ਫ਼ਾਈਲ ਤੋਂ, ਨਵੇਂ ਸੰਗ੍ਰਹਿ ਵਜੋਂ</translation>
    </message>
    <message>
        <source>&amp;Export the collection…</source>
        <translation>ਸੰਗ੍ਰਹਿ ਐਕਸਪੋਰਟ ਕਰੋ (&amp;E)…</translation>
    </message>
    <message>
        <source>As CSV for spreadsheets, or as JSON</source>
        <translation>ਸਪ੍ਰੈੱਡਸ਼ੀਟਾਂ ਲਈ CSV ਵਜੋਂ, ਜਾਂ JSON ਵਜੋਂ</translation>
    </message>
    <message>
        <source>Put the drawing tool away, or stop the running enhancement or ranking</source>
        <translation>ਵਾਹੁਣ ਵਾਲਾ ਸੰਦ ਰੱਖ ਦਿਓ, ਜਾਂ ਚੱਲ ਰਿਹਾ ਨਿਖਾਰ ਜਾਂ ਦਰਜਾਬੰਦੀ ਰੋਕੋ</translation>
    </message>
    <message>
        <source>After in the whole window, before while a key is held</source>
        <translation>ਪੂਰੀ ਵਿੰਡੋ ਵਿੱਚ ਬਾਅਦ ਵਾਲੀ; ਕੁੰਜੀ ਦਬਾਈ ਰੱਖਣ ਤੱਕ ਪਹਿਲਾਂ ਵਾਲੀ</translation>
    </message>
    <message>
        <source>After drawn over before, partly transparent</source>
        <translation>ਪਹਿਲਾਂ ਵਾਲੀ ਉੱਤੇ ਬਾਅਦ ਵਾਲੀ, ਕੁਝ ਪਾਰਦਰਸ਼ੀ</translation>
    </message>
    <message>
        <source>&amp;Reference beside them</source>
        <translation>ਨਾਲ ਹਵਾਲਾ ਵਿਖਾਓ (&amp;R)</translation>
    </message>
    <message>
        <source>A pane of its own for what before and after are measured against (Evaluate mode)</source>
        <translation>ਜਿਸ ਨਾਲ ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਵਾਲੀਆਂ ਮਾਪੀਆਂ ਜਾਂਦੀਆਂ ਹਨ, ਉਸ ਲਈ ਵੱਖਰਾ ਖ਼ਾਨਾ (ਮੁਲਾਂਕਣ ਮੋਡ)</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>ਨਕਸ਼ਾ (&amp;P)</translation>
    </message>
    <message>
        <source>Where two of the pictures differ, in colours with a legend</source>
        <translation>ਦੋ ਤਸਵੀਰਾਂ ਕਿੱਥੇ ਵੱਖਰੀਆਂ ਹਨ, ਰੰਗਾਂ ਵਿੱਚ, ਰੰਗ-ਕੁੰਜੀ ਸਮੇਤ</translation>
    </message>
    <message>
        <source>&amp;Kind of map</source>
        <translation>ਨਕਸ਼ੇ ਦੀ ਕਿਸਮ (&amp;K)</translation>
    </message>
    <message>
        <source>Difference, absolute difference, SSIM, consistency residual</source>
        <translation>ਫ਼ਰਕ, ਨਿਰਪੇਖ ਫ਼ਰਕ, SSIM, ਇਕਸਾਰਤਾ ਦਾ ਬਾਕੀ ਫ਼ਰਕ</translation>
    </message>
    <message>
        <source>&amp;Next worst region</source>
        <translation>ਅਗਲਾ ਮਾੜਾ ਖੇਤਰ (&amp;N)</translation>
    </message>
    <message>
        <source>Go where the map shows the largest differences, one after the other</source>
        <translation>ਉੱਥੇ ਜਾਓ ਜਿੱਥੇ ਨਕਸ਼ਾ ਸਭ ਤੋਂ ਵੱਡੇ ਫ਼ਰਕ ਵਿਖਾਉਂਦਾ ਹੈ, ਇੱਕ ਤੋਂ ਬਾਅਦ ਇੱਕ</translation>
    </message>
    <message>
        <source>Pre&amp;vious worst region</source>
        <translation>ਪਿਛਲਾ ਮਾੜਾ ਖੇਤਰ (&amp;V)</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>ਇਸ ਤੋਂ ਪਹਿਲੇ ਉੱਤੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>Show or hide shutters, overlays and all drawings</source>
        <translation>ਸ਼ਟਰ, ਓਵਰਲੇ ਅਤੇ ਸਾਰੀਆਂ ਡਰਾਇੰਗਾਂ ਵਿਖਾਓ ਜਾਂ ਲੁਕਾਓ</translation>
    </message>
    <message>
        <source>&amp;Pin a lens here</source>
        <translation>ਇੱਥੇ ਲੈਂਜ਼ ਪਿੰਨ ਕਰੋ (&amp;P)</translation>
    </message>
    <message>
        <source>Leave a lens with its spot and its figures, and look on; drag it, close it with ×</source>
        <translation>ਲੈਂਜ਼ ਨੂੰ ਉਸ ਦੀ ਥਾਂ ਅਤੇ ਮਾਪਾਂ ਸਮੇਤ ਛੱਡੋ ਅਤੇ ਅੱਗੇ ਵੇਖੋ; ਇਸ ਨੂੰ ਘਸੀਟੋ, × ਨਾਲ ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;Remove pinned lenses</source>
        <translation>ਪਿੰਨ ਕੀਤੇ ਲੈਂਜ਼ ਹਟਾਓ (&amp;R)</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>ਸਾਰੇ ਦੇ ਸਾਰੇ</translation>
    </message>
    <message>
        <source>Show &amp;before in it</source>
        <translation>ਲੈਂਜ਼ ਵਿੱਚ ਪਹਿਲਾਂ ਵਿਖਾਓ (&amp;B)</translation>
    </message>
    <message>
        <source>The lens shows what is chosen here, from left to right</source>
        <translation>ਇੱਥੇ ਜੋ ਚੁਣਿਆ ਹੈ, ਲੈਂਜ਼ ਉਹ ਖੱਬੇ ਤੋਂ ਸੱਜੇ ਵਿਖਾਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Show &amp;after in it</source>
        <translation>ਲੈਂਜ਼ ਵਿੱਚ ਬਾਅਦ ਵਿਖਾਓ (&amp;A)</translation>
    </message>
    <message>
        <source>Show the &amp;map in it</source>
        <translation>ਲੈਂਜ਼ ਵਿੱਚ ਨਕਸ਼ਾ ਵਿਖਾਓ (&amp;M)</translation>
    </message>
    <message>
        <source>Difference, SSIM or residual, as chosen for the map</source>
        <translation>ਫ਼ਰਕ, SSIM ਜਾਂ ਬਾਕੀ ਫ਼ਰਕ, ਜੋ ਨਕਸ਼ੇ ਲਈ ਚੁਣਿਆ ਹੈ</translation>
    </message>
    <message>
        <source>Show the r&amp;eference in it</source>
        <translation>ਲੈਂਜ਼ ਵਿੱਚ ਹਵਾਲਾ ਵਿਖਾਓ (&amp;E)</translation>
    </message>
    <message>
        <source>In Evaluate mode</source>
        <translation>ਮੁਲਾਂਕਣ ਮੋਡ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>R&amp;ound lens</source>
        <translation>ਗੋਲ ਲੈਂਜ਼ (&amp;O)</translation>
    </message>
    <message>
        <source>Round or square</source>
        <translation>ਗੋਲ ਜਾਂ ਚੌਰਸ</translation>
    </message>
    <message>
        <source>A&amp;ngle</source>
        <translation>ਕੋਣ (&amp;N)</translation>
    </message>
    <message>
        <source>Drag the first side, then click at the end of the second</source>
        <translation>ਪਹਿਲੀ ਭੁਜਾ ਘਸੀਟ ਕੇ ਵਾਹੋ, ਫਿਰ ਦੂਜੀ ਦੇ ਸਿਰੇ ਉੱਤੇ ਕਲਿੱਕ ਕਰੋ</translation>
    </message>
    <message>
        <source>Cardiothoracic rati&amp;o</source>
        <translation>ਕਾਰਡੀਓਥੋਰੈਸਿਕ ਅਨੁਪਾਤ (&amp;O)</translation>
    </message>
    <message>
        <source>Drag the heart&apos;s width, then the thorax&apos;s inner width (PA view)</source>
        <translation>ਘਸੀਟ ਕੇ ਪਹਿਲਾਂ ਦਿਲ ਦੀ ਚੌੜਾਈ ਵਾਹੋ, ਫਿਰ ਛਾਤੀ ਦੇ ਪਿੰਜਰ ਦੀ ਅੰਦਰਲੀ ਚੌੜਾਈ (PA ਵਿਊ)</translation>
    </message>
    <message>
        <source>&amp;Arrow</source>
        <translation>ਤੀਰ (&amp;A)</translation>
    </message>
    <message>
        <source>Press where it points to and drag away; a double click names it</source>
        <translation>ਜਿੱਥੇ ਇਸ਼ਾਰਾ ਕਰਨਾ ਹੈ ਉੱਥੇ ਦਬਾਓ ਅਤੇ ਪਰ੍ਹਾਂ ਘਸੀਟੋ; ਡਬਲ-ਕਲਿੱਕ ਨਾਲ ਨਾਂ ਦਿਓ</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ਲਿਖਤ (&amp;T)</translation>
    </message>
    <message>
        <source>Click and type; a double click edits it</source>
        <translation>ਕਲਿੱਕ ਕਰਕੇ ਲਿਖੋ; ਡਬਲ-ਕਲਿੱਕ ਨਾਲ ਸੋਧੋ</translation>
    </message>
    <message>
        <source>Re&amp;ctangle</source>
        <translation>ਆਇਤ (&amp;C)</translation>
    </message>
    <message>
        <source>Drag a region from corner to corner</source>
        <translation>ਖੇਤਰ ਨੂੰ ਇੱਕ ਕੋਨੇ ਤੋਂ ਸਾਹਮਣੇ ਵਾਲੇ ਕੋਨੇ ਤੱਕ ਘਸੀਟੋ</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation>ਅੰਡਾਕਾਰ (&amp;E)</translation>
    </message>
    <message>
        <source>Drag a region&apos;s surrounding box</source>
        <translation>ਖੇਤਰ ਨੂੰ ਘੇਰਦਾ ਡੱਬਾ ਘਸੀਟ ਕੇ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>&amp;Freehand region</source>
        <translation>ਹੱਥ ਨਾਲ ਵਾਹਿਆ ਖੇਤਰ (&amp;F)</translation>
    </message>
    <message>
        <source>Draw a region&apos;s outline; it closes itself</source>
        <translation>ਖੇਤਰ ਦੀ ਰੂਪ-ਰੇਖਾ ਵਾਹੋ; ਉਹ ਆਪਣੇ-ਆਪ ਬੰਦ ਹੋ ਜਾਂਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>Re&amp;move drawing</source>
        <translation>ਡਰਾਇੰਗ ਹਟਾਓ (&amp;M)</translation>
    </message>
    <message>
        <source>The selected one, or the last</source>
        <translation>ਚੁਣੀ ਹੋਈ, ਜਾਂ ਆਖ਼ਰੀ</translation>
    </message>
    <message>
        <source>Cali&amp;brate…</source>
        <translation>ਕੈਲੀਬਰੇਟ ਕਰੋ (&amp;B)…</translation>
    </message>
    <message>
        <source>Say how long the selected or the last line is; holds for this picture</source>
        <translation>ਦੱਸੋ ਕਿ ਚੁਣੀ ਹੋਈ ਜਾਂ ਆਖ਼ਰੀ ਰੇਖਾ ਕਿੰਨੀ ਲੰਬੀ ਹੈ; ਇਸ ਤਸਵੀਰ ਲਈ ਲਾਗੂ</translation>
    </message>
    <message>
        <source>&amp;Lung</source>
        <translation>ਫੇਫੜੇ (&amp;L)</translation>
    </message>
    <message>
        <source>From this picture&apos;s histogram: the 0.5th to the 80th percentile of the body, dark to bright; radiographs have no Hounsfield units</source>
        <translation>ਇਸ ਤਸਵੀਰ ਦੇ ਹਿਸਟੋਗ੍ਰਾਮ ਤੋਂ: ਸਰੀਰ ਦੇ 0.5ਵੇਂ ਤੋਂ 80ਵੇਂ ਪਰਸੈਂਟਾਈਲ ਤੱਕ, ਗੂੜ੍ਹੇ ਤੋਂ ਚਮਕਦਾਰ; ਐਕਸ-ਰੇ ਵਿੱਚ ਹਾਊਂਸਫ਼ੀਲਡ ਯੂਨਿਟ ਨਹੀਂ ਹੁੰਦੇ</translation>
    </message>
    <message>
        <source>&amp;Soft tissue</source>
        <translation>ਨਰਮ ਟਿਸ਼ੂ (&amp;S)</translation>
    </message>
    <message>
        <source>From this picture&apos;s histogram: the 10th to the 97th percentile of the body</source>
        <translation>ਇਸ ਤਸਵੀਰ ਦੇ ਹਿਸਟੋਗ੍ਰਾਮ ਤੋਂ: ਸਰੀਰ ਦੇ 10ਵੇਂ ਤੋਂ 97ਵੇਂ ਪਰਸੈਂਟਾਈਲ ਤੱਕ</translation>
    </message>
    <message>
        <source>&amp;Bone</source>
        <translation>ਹੱਡੀ (&amp;B)</translation>
    </message>
    <message>
        <source>From this picture&apos;s histogram: the 30th to the 99.8th percentile of the body</source>
        <translation>ਇਸ ਤਸਵੀਰ ਦੇ ਹਿਸਟੋਗ੍ਰਾਮ ਤੋਂ: ਸਰੀਰ ਦੇ 30ਵੇਂ ਤੋਂ 99.8ਵੇਂ ਪਰਸੈਂਟਾਈਲ ਤੱਕ</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>ਹਿਸਟੋਗ੍ਰਾਮ (&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide it, with the window&apos;s ends to drag</source>
        <translation>ਇਸ ਨੂੰ ਵਿਖਾਓ ਜਾਂ ਲੁਕਾਓ; ਵਿੰਡੋ ਦੇ ਸਿਰੇ ਘਸੀਟੇ ਜਾ ਸਕਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Shar&amp;pen</source>
        <translation>ਤਿੱਖੀ ਕਰੋ (&amp;P)</translation>
    </message>
    <message>
        <source>For the eye alone, and the panes say so: no value, figure or exported image changes</source>
        <translation>ਸਿਰਫ਼ ਅੱਖ ਲਈ, ਅਤੇ ਖ਼ਾਨਿਆਂ ਵਿੱਚ ਇਹ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ: ਕੋਈ ਮੁੱਲ, ਮਾਪ ਜਾਂ ਐਕਸਪੋਰਟ ਕੀਤੀ ਤਸਵੀਰ ਨਹੀਂ ਬਦਲਦੀ</translation>
    </message>
    <message>
        <source>Local &amp;contrast (CLAHE)</source>
        <translation>ਸਥਾਨਕ ਕੰਟ੍ਰਾਸਟ (CLAHE) (&amp;C)</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>ਚਮਕ ਵਧਾਓ</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>ਚਮਕ ਘਟਾਓ</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>ਕੰਟ੍ਰਾਸਟ ਘਟਾਓ</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>ਕੰਟ੍ਰਾਸਟ ਵਧਾਓ</translation>
    </message>
    <message>
        <source>Much brighter</source>
        <translation>ਚਮਕ ਬਹੁਤ ਵਧਾਓ</translation>
    </message>
    <message>
        <source>Much darker</source>
        <translation>ਚਮਕ ਬਹੁਤ ਘਟਾਓ</translation>
    </message>
    <message>
        <source>Much less contrast</source>
        <translation>ਕੰਟ੍ਰਾਸਟ ਬਹੁਤ ਘਟਾਓ</translation>
    </message>
    <message>
        <source>Much more contrast</source>
        <translation>ਕੰਟ੍ਰਾਸਟ ਬਹੁਤ ਵਧਾਓ</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>ਖੇਤਰ (&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide what the selected drawing measures: statistics, histogram, profile</source>
        <translation>ਚੁਣੀ ਹੋਈ ਡਰਾਇੰਗ ਜੋ ਮਾਪਦੀ ਹੈ ਉਹ ਵਿਖਾਓ ਜਾਂ ਲੁਕਾਓ: ਅੰਕੜੇ, ਹਿਸਟੋਗ੍ਰਾਮ, ਪ੍ਰੋਫ਼ਾਈਲ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ਮਦਦ (&amp;H)</translation>
    </message>
    <message>
        <source>How the program is used, chapter by chapter</source>
        <translation>ਪ੍ਰੋਗਰਾਮ ਕਿਵੇਂ ਵਰਤੀਦਾ ਹੈ, ਅਧਿਆਇ ਦਰ ਅਧਿਆਇ</translation>
    </message>
    <message>
        <source>Every command with its keys</source>
        <translation>ਹਰ ਕਮਾਂਡ, ਆਪਣੀਆਂ ਕੁੰਜੀਆਂ ਸਮੇਤ</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>ਟੂਰ ਵੇਖੋ (&amp;T)</translation>
    </message>
    <message>
        <source>Five things to know, shown in the window</source>
        <translation>ਜਾਣਨ ਵਾਲੀਆਂ ਪੰਜ ਗੱਲਾਂ, ਵਿੰਡੋ ਵਿੱਚ ਹੀ ਵਿਖਾਈਆਂ ਗਈਆਂ</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>ਕਮਾਂਡ ਲੱਭੋ (&amp;C)…</translation>
    </message>
    <message>
        <source>All commands, found by a few letters</source>
        <translation>ਸਾਰੀਆਂ ਕਮਾਂਡਾਂ, ਕੁਝ ਅੱਖਰ ਲਿਖ ਕੇ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>ਕੁੰਜੀਆਂ ਬਦਲੋ (&amp;H)…</translation>
    </message>
    <message>
        <source>Give commands other keys; conflicts are shown</source>
        <translation>ਕਮਾਂਡਾਂ ਨੂੰ ਹੋਰ ਕੁੰਜੀਆਂ ਦਿਓ; ਟਕਰਾਅ ਵਿਖਾਏ ਜਾਂਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>ਪਹਿਲੇ ਕਦਮ</translation>
    </message>
    <message>
        <source>Open X-rays with {OpenFiles}, a whole folder with {OpenFolder}, or drop them on the window. DICOM, PNG, JPEG, TIFF and BMP are known by their content. The list on the left shows what is open; {NextFile} and {PreviousFile} go through it.</source>
        <translation>ਐਕਸ-ਰੇ {OpenFiles} ਨਾਲ ਖੋਲ੍ਹੋ, ਪੂਰਾ ਫ਼ੋਲਡਰ {OpenFolder} ਨਾਲ, ਜਾਂ ਇਹਨਾਂ ਨੂੰ ਵਿੰਡੋ ਉੱਤੇ ਛੱਡੋ. DICOM, PNG, JPEG, TIFF ਅਤੇ BMP ਆਪਣੀ ਸਮੱਗਰੀ ਤੋਂ ਪਛਾਣੇ ਜਾਂਦੇ ਹਨ. ਖੱਬੇ ਪਾਸੇ ਦੀ ਸੂਚੀ ਵਿਖਾਉਂਦੀ ਹੈ ਕਿ ਕੀ ਖੁੱਲ੍ਹਾ ਹੈ; {NextFile} ਅਤੇ {PreviousFile} ਨਾਲ ਇਸ ਵਿੱਚ ਅੱਗੇ-ਪਿੱਛੇ ਜਾਓ.</translation>
    </message>
    <message>
        <source>Each image is enhanced at once. The left pane shows the file as it is, the right one what the network made of it, at the same place and with the same greys. Tiles appear where you look first; the bar at the bottom says how long the rest takes, and {Cancel} stops it.</source>
        <translation>ਹਰ ਤਸਵੀਰ ਤੁਰੰਤ ਨਿਖਾਰੀ ਜਾਂਦੀ ਹੈ. ਖੱਬਾ ਖ਼ਾਨਾ ਫ਼ਾਈਲ ਨੂੰ ਜਿਉਂ ਦੀ ਤਿਉਂ ਵਿਖਾਉਂਦਾ ਹੈ, ਸੱਜਾ ਉਹ ਜੋ ਨੈੱਟਵਰਕ ਨੇ ਇਸ ਤੋਂ ਬਣਾਇਆ, ਉਸੇ ਥਾਂ ਅਤੇ ਉਹਨਾਂ ਹੀ ਗ੍ਰੇ ਪੱਧਰਾਂ ਨਾਲ. ਟਾਈਲਾਂ ਪਹਿਲਾਂ ਉੱਥੇ ਆਉਂਦੀਆਂ ਹਨ ਜਿੱਥੇ ਤੁਸੀਂ ਵੇਖ ਰਹੇ ਹੋ; ਹੇਠਲੀ ਪੱਟੀ ਦੱਸਦੀ ਹੈ ਕਿ ਬਾਕੀ ਨੂੰ ਕਿੰਨਾ ਸਮਾਂ ਲੱਗੇਗਾ, ਅਤੇ {Cancel} ਇਸ ਨੂੰ ਰੋਕਦੀ ਹੈ.</translation>
    </message>
    <message>
        <source>Before and after, with the figures of what is in sight</source>
        <translation>ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ, ਨਜ਼ਰ ਆਉਂਦੇ ਹਿੱਸੇ ਦੇ ਮਾਪਾਂ ਸਮੇਤ</translation>
    </message>
    <message>
        <source>Drag with the left button to move, turn the wheel to zoom, double-click to see all. On a touch pad, two fingers move and a pinch zooms.</source>
        <translation>ਖਿਸਕਾਉਣ ਲਈ ਖੱਬੇ ਬਟਨ ਨਾਲ ਘਸੀਟੋ, ਜ਼ੂਮ ਲਈ ਪਹੀਆ ਘੁਮਾਓ, ਸਾਰੀ ਵੇਖਣ ਲਈ ਡਬਲ-ਕਲਿੱਕ ਕਰੋ. ਟੱਚ ਪੈਡ ਉੱਤੇ ਦੋ ਉਂਗਲਾਂ ਖਿਸਕਾਉਂਦੀਆਂ ਹਨ ਅਤੇ ਚੂੰਢੀ ਨਾਲ ਜ਼ੂਮ ਹੁੰਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>Drag with the right button for window and level: right widens, up brightens.</source>
        <translation>ਵਿੰਡੋ ਅਤੇ ਲੈਵਲ ਲਈ ਸੱਜੇ ਬਟਨ ਨਾਲ ਘਸੀਟੋ: ਸੱਜੇ ਪਾਸੇ ਚੌੜੀ, ਉੱਪਰ ਵੱਲ ਚਮਕਦਾਰ.</translation>
    </message>
    <message>
        <source>{Palette} finds any command by a few letters of its name.</source>
        <translation>{Palette} ਕਿਸੇ ਵੀ ਕਮਾਂਡ ਨੂੰ ਉਸ ਦੇ ਨਾਂ ਦੇ ਕੁਝ ਅੱਖਰਾਂ ਤੋਂ ਲੱਭਦੀ ਹੈ.</translation>
    </message>
    <message>
        <source>The next start shows again what was open, as you left it. Settings can switch that off.</source>
        <translation>ਅਗਲੀ ਵਾਰ ਸ਼ੁਰੂ ਕਰਨ ਉੱਤੇ ਜੋ ਖੁੱਲ੍ਹਾ ਸੀ ਉਹ ਮੁੜ ਵਿਖਾਇਆ ਜਾਂਦਾ ਹੈ, ਉਵੇਂ ਹੀ ਜਿਵੇਂ ਤੁਸੀਂ ਛੱਡਿਆ ਸੀ. ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਇਹ ਬੰਦ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>What enhancing can and cannot do</source>
        <translation>ਨਿਖਾਰ ਕੀ ਕਰ ਸਕਦਾ ਹੈ ਅਤੇ ਕੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>This is a research tool, no medical device. Do not diagnose with enhanced pictures: a network has learnt what X-rays usually look like, and estimates what is missing. It can sharpen what is there, and it can be wrong. Every enhanced picture carries a badge that says so, on the screen and in exports.</source>
        <translation>ਇਹ ਖੋਜ ਦਾ ਸੰਦ ਹੈ, ਮੈਡੀਕਲ ਉਪਕਰਨ ਨਹੀਂ. ਨਿਖਾਰੀਆਂ ਗਈਆਂ ਤਸਵੀਰਾਂ ਨਾਲ ਰੋਗ-ਨਿਦਾਨ ਨਾ ਕਰੋ: ਨੈੱਟਵਰਕ ਨੇ ਸਿੱਖਿਆ ਹੈ ਕਿ ਐਕਸ-ਰੇ ਆਮ ਤੌਰ ਉੱਤੇ ਕਿਹੋ ਜਿਹੇ ਦਿਸਦੇ ਹਨ, ਅਤੇ ਜੋ ਨਹੀਂ ਹੈ ਉਸ ਦਾ ਅੰਦਾਜ਼ਾ ਲਾਉਂਦਾ ਹੈ. ਜੋ ਮੌਜੂਦ ਹੈ ਉਸ ਨੂੰ ਇਹ ਤਿੱਖਾ ਕਰ ਸਕਦਾ ਹੈ, ਅਤੇ ਇਹ ਗ਼ਲਤ ਵੀ ਹੋ ਸਕਦਾ ਹੈ. ਹਰ ਨਿਖਾਰੀ ਗਈ ਤਸਵੀਰ ਉੱਤੇ, ਸਕਰੀਨ ਅਤੇ ਐਕਸਪੋਰਟ ਦੋਵਾਂ ਵਿੱਚ, ਇਹ ਦੱਸਦਾ ਬੈਜ ਹੁੰਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>In Enhance mode ({ModeEnhance}) your file is the input. Nobody knows the true picture, so there is no PSNR. The consistency check projects the enhanced picture down again and compares it with the input: a small residual proves agreement with the input, not that detail is real.</source>
        <translation>ਨਿਖਾਰ ਮੋਡ ({ModeEnhance}) ਵਿੱਚ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਇਨਪੁੱਟ ਹੈ. ਅਸਲ ਤਸਵੀਰ ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ, ਇਸ ਲਈ ਕੋਈ PSNR ਨਹੀਂ ਹੈ. ਇਕਸਾਰਤਾ ਦੀ ਜਾਂਚ ਨਿਖਾਰੀ ਗਈ ਤਸਵੀਰ ਨੂੰ ਮੁੜ ਛੋਟੇ ਆਕਾਰ ਵਿੱਚ ਲਿਆ ਕੇ ਇਨਪੁੱਟ ਨਾਲ ਇਸ ਦੀ ਤੁਲਨਾ ਕਰਦੀ ਹੈ: ਛੋਟਾ ਬਾਕੀ ਫ਼ਰਕ ਸਿਰਫ਼ ਇਨਪੁੱਟ ਨਾਲ ਮੇਲ ਸਾਬਤ ਕਰਦਾ ਹੈ, ਇਹ ਨਹੀਂ ਕਿ ਬਾਰੀਕ ਵੇਰਵੇ ਅਸਲੀ ਹਨ.</translation>
    </message>
    <message>
        <source>In Evaluate mode ({ModeEvaluate}) your file is the reference. The program makes it poor, restores it, and measures both against the original on the same pixels. That is where PSNR, MSE and SSIM have a meaning.</source>
        <translation>ਮੁਲਾਂਕਣ ਮੋਡ ({ModeEvaluate}) ਵਿੱਚ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਹਵਾਲਾ ਹੈ. ਪ੍ਰੋਗਰਾਮ ਇਸ ਦੀ ਗੁਣਵੱਤਾ ਘਟਾਉਂਦਾ ਹੈ, ਇਸ ਨੂੰ ਬਹਾਲ ਕਰਦਾ ਹੈ, ਅਤੇ ਦੋਵਾਂ ਨੂੰ ਇੱਕੋ ਪਿਕਸਲਾਂ ਉੱਤੇ ਅਸਲ ਦੇ ਮੁਕਾਬਲੇ ਮਾਪਦਾ ਹੈ. PSNR, MSE ਅਤੇ SSIM ਦਾ ਅਰਥ ਇੱਥੇ ਹੀ ਹੁੰਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>PSNR, in decibels: more is better; 3 dB halve the squared error.</source>
        <translation>PSNR, ਡੈਸੀਬਲ ਵਿੱਚ: ਜਿੰਨਾ ਵੱਧ ਓਨਾ ਬਿਹਤਰ; 3 dB ਨਾਲ ਵਰਗ-ਗ਼ਲਤੀ ਅੱਧੀ ਰਹਿ ਜਾਂਦੀ ਹੈ.</translation>
    </message>
    <message>
        <source>MSE, in squared grey levels: less is better; 0 is equal.</source>
        <translation>MSE, ਗ੍ਰੇ ਪੱਧਰਾਂ ਦੇ ਵਰਗ ਵਿੱਚ: ਜਿੰਨਾ ਘੱਟ ਓਨਾ ਬਿਹਤਰ; 0 ਦਾ ਅਰਥ ਹੈ ਬਰਾਬਰ.</translation>
    </message>
    <message>
        <source>SSIM: likeness of local structure, at most 1. Each figure names the definition that it uses.</source>
        <translation>SSIM: ਸਥਾਨਕ ਬਣਤਰ ਕਿੰਨੀ ਮਿਲਦੀ ਹੈ, ਵੱਧੋ-ਵੱਧ 1. ਹਰ ਮਾਪ ਉਸ ਪਰਿਭਾਸ਼ਾ ਦਾ ਨਾਂ ਦੱਸਦਾ ਹੈ ਜੋ ਉਹ ਵਰਤਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>Scales from ×1 (restored at the same size) to ×4 and several models are in the tool bar. The Figures panel says for the whole image, for what is in sight and for the lens what was gained.</source>
        <translation>×1 (ਓਨੇ ਹੀ ਆਕਾਰ ਵਿੱਚ ਬਹਾਲ) ਤੋਂ ×4 ਤੱਕ ਦੇ ਸਕੇਲ ਅਤੇ ਕਈ ਮਾਡਲ ਟੂਲ ਬਾਰ ਵਿੱਚ ਹਨ. ਮਾਪ ਪੈਨਲ ਪੂਰੀ ਤਸਵੀਰ, ਨਜ਼ਰ ਆਉਂਦੇ ਹਿੱਸੇ ਅਤੇ ਲੈਂਜ਼ ਲਈ ਦੱਸਦਾ ਹੈ ਕਿ ਕਿੰਨਾ ਲਾਭ ਹੋਇਆ.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>ਤੁਲਨਾ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Before and after lie side by side ({SideBySide}), stacked ({Stacked}), in a wipe whose line you drag ({WipeAcross}, {WipeDown}), on the same spot ({Flip}; hold {ShowBefore} for before) or one over the other ({Overlay}). {Blink} lets them take turns.</source>
        <translation>ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਵਾਲੀਆਂ ਤਸਵੀਰਾਂ ਨਾਲੋ-ਨਾਲ ({SideBySide}), ਉੱਪਰ-ਹੇਠਾਂ ({Stacked}), ਵਾਈਪ ਵਿੱਚ ਜਿਸ ਦੀ ਰੇਖਾ ਤੁਸੀਂ ਘਸੀਟਦੇ ਹੋ ({WipeAcross}, {WipeDown}), ਇੱਕੋ ਥਾਂ ਉੱਤੇ ({Flip}; ਪਹਿਲਾਂ ਵਾਲੀ ਲਈ {ShowBefore} ਦਬਾਈ ਰੱਖੋ) ਜਾਂ ਇੱਕ ਦੂਜੀ ਦੇ ਉੱਪਰ ({Overlay}) ਹੁੰਦੀਆਂ ਹਨ. {Blink} ਨਾਲ ਉਹ ਵਾਰੀ-ਵਾਰੀ ਦਿਸਦੀਆਂ ਹਨ.</translation>
    </message>
    <message>
        <source>A wipe: before left of the line, after right of it</source>
        <translation>ਵਾਈਪ: ਪਹਿਲਾਂ ਵਾਲੀ ਰੇਖਾ ਦੇ ਖੱਬੇ, ਬਾਅਦ ਵਾਲੀ ਸੱਜੇ</translation>
    </message>
    <message>
        <source>The zoom lens ({Lens}) shows the same spot of both, magnified, with the figures of exactly that spot. The wheel changes its power, {LensFreeze} holds it, {LensSize} changes its size, {LensCopy} copies it.</source>
        <translation>ਲੈਂਜ਼ ({Lens}) ਦੋਵਾਂ ਦੀ ਇੱਕੋ ਥਾਂ ਵੱਡੀ ਕਰਕੇ ਵਿਖਾਉਂਦਾ ਹੈ, ਠੀਕ ਉਸੇ ਥਾਂ ਦੇ ਮਾਪਾਂ ਸਮੇਤ. ਪਹੀਏ ਨਾਲ ਇਸ ਦੀ ਤਾਕਤ ਬਦਲਦੀ ਹੈ, {LensFreeze} ਇਸ ਨੂੰ ਟਿਕਾਈ ਰੱਖਦੀ ਹੈ, {LensSize} ਇਸ ਦਾ ਆਕਾਰ ਬਦਲਦੀ ਹੈ, {LensCopy} ਇਸ ਨੂੰ ਕਾਪੀ ਕਰਦੀ ਹੈ.</translation>
    </message>
    <message>
        <source>The zoom lens with the figures of its spot</source>
        <translation>ਲੈਂਜ਼, ਆਪਣੀ ਥਾਂ ਦੇ ਮਾਪਾਂ ਸਮੇਤ</translation>
    </message>
    <message>
        <source>Compare methods ({CompareMethods}, in Evaluate mode) ranks all networks and classical filters on the open image. A blind test ({BlindTest}) shows two of them without names and says at the end which one you preferred.</source>
        <translation>ਵਿਧੀਆਂ ਦੀ ਤੁਲਨਾ ({CompareMethods}, ਮੁਲਾਂਕਣ ਮੋਡ ਵਿੱਚ) ਖੁੱਲ੍ਹੀ ਤਸਵੀਰ ਉੱਤੇ ਸਾਰੇ ਨੈੱਟਵਰਕਾਂ ਅਤੇ ਰਵਾਇਤੀ ਫ਼ਿਲਟਰਾਂ ਦੀ ਦਰਜਾਬੰਦੀ ਕਰਦੀ ਹੈ. ਬਲਾਈਂਡ ਟੈਸਟ ({BlindTest}) ਇਹਨਾਂ ਵਿੱਚੋਂ ਦੋ ਨੂੰ ਬਿਨਾਂ ਨਾਂ ਦੇ ਵਿਖਾਉਂਦਾ ਹੈ ਅਤੇ ਅਖ਼ੀਰ ਵਿੱਚ ਦੱਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿਸ ਨੂੰ ਤਰਜੀਹ ਦਿੱਤੀ.</translation>
    </message>
    <message>
        <source>Greys, turning, measuring</source>
        <translation>ਗ੍ਰੇ ਪੱਧਰ, ਘੁਮਾਉਣਾ, ਮਾਪਣਾ</translation>
    </message>
    <message>
        <source>{WindowFile} is the window that came with the file, {WindowFull} all that can be stored, {WindowAuto} fits the image, {WindowVisible} what is in sight; {Invert} swaps black and white. None of this changes a stored value, and exports keep them all.</source>
        <translation>{WindowFile} ਉਹ ਵਿੰਡੋ ਹੈ ਜੋ ਫ਼ਾਈਲ ਦੇ ਨਾਲ ਆਈ, {WindowFull} ਉਹ ਸਭ ਜੋ ਸੰਭਾਲਿਆ ਜਾ ਸਕਦਾ ਹੈ, {WindowAuto} ਤਸਵੀਰ ਅਨੁਸਾਰ ਢਲਦੀ ਹੈ, {WindowVisible} ਨਜ਼ਰ ਆਉਂਦੇ ਹਿੱਸੇ ਅਨੁਸਾਰ; {Invert} ਕਾਲਾ ਤੇ ਚਿੱਟਾ ਆਪਸ ਵਿੱਚ ਬਦਲਦੀ ਹੈ. ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਸੰਭਾਲੇ ਹੋਏ ਮੁੱਲ ਨੂੰ ਨਹੀਂ ਬਦਲਦਾ, ਅਤੇ ਐਕਸਪੋਰਟ ਵਿੱਚ ਸਾਰੇ ਮੁੱਲ ਕਾਇਮ ਰਹਿੰਦੇ ਹਨ.</translation>
    </message>
    <message>
        <source>{TurnRight} and {TurnLeft} turn, {MirrorAcross} and {MirrorDown} mirror; the picture says so, and {FirstView} brings back how it was opened.</source>
        <translation>{TurnRight} ਅਤੇ {TurnLeft} ਘੁਮਾਉਂਦੀਆਂ ਹਨ, {MirrorAcross} ਅਤੇ {MirrorDown} ਮਿਰਰ ਕਰਦੀਆਂ ਹਨ; ਤਸਵੀਰ ਉੱਤੇ ਇਹ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ, ਅਤੇ {FirstView} ਇਸ ਨੂੰ ਮੁੜ ਉਵੇਂ ਕਰਦੀ ਹੈ ਜਿਵੇਂ ਖੁੱਲ੍ਹੀ ਸੀ.</translation>
    </message>
    <message>
        <source>{Ruler} draws lines that are measured; the length says where it holds: calibrated, at the detector, or in pixels. {Calibrate} tells the program how long a line really is. What you draw is undone with {Undo}.</source>
        <translation>{Ruler} ਅਜਿਹੀਆਂ ਰੇਖਾਵਾਂ ਵਾਹੁੰਦੀ ਹੈ ਜੋ ਮਾਪੀਆਂ ਜਾਂਦੀਆਂ ਹਨ; ਲੰਬਾਈ ਨਾਲ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਉਹ ਕਿੱਥੇ ਸਹੀ ਹੈ: ਕੈਲੀਬਰੇਟ ਕੀਤੀ, ਡਿਟੈਕਟਰ ਉੱਤੇ, ਜਾਂ ਪਿਕਸਲਾਂ ਵਿੱਚ. {Calibrate} ਨਾਲ ਪ੍ਰੋਗਰਾਮ ਨੂੰ ਦੱਸੋ ਕਿ ਰੇਖਾ ਅਸਲ ਵਿੱਚ ਕਿੰਨੀ ਲੰਬੀ ਹੈ. ਜੋ ਤੁਸੀਂ ਵਾਹੁੰਦੇ ਹੋ ਉਹ {Undo} ਨਾਲ ਵਾਪਸ ਲਿਆ ਜਾਂਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>Files, export, privacy</source>
        <translation>ਫ਼ਾਈਲਾਂ, ਐਕਸਪੋਰਟ, ਨਿੱਜਤਾ</translation>
    </message>
    <message>
        <source>{Export} saves the enhanced image with all its grey levels, as PNG, TIFF, JPEG or DICOM, and beside it a record from which it can be made again. {ExportView} saves before and after as you see them. Your files are never changed.</source>
        <translation>{Export} ਨਿਖਾਰੀ ਗਈ ਤਸਵੀਰ ਨੂੰ ਸਾਰੇ ਗ੍ਰੇ ਪੱਧਰਾਂ ਸਮੇਤ PNG, TIFF, JPEG ਜਾਂ DICOM ਵਜੋਂ ਸੰਭਾਲਦੀ ਹੈ, ਅਤੇ ਇਸ ਦੇ ਨਾਲ ਇੱਕ ਰਿਕਾਰਡ ਜਿਸ ਤੋਂ ਇਹ ਮੁੜ ਬਣਾਈ ਜਾ ਸਕਦੀ ਹੈ. {ExportView} ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਵਾਲੀਆਂ ਨੂੰ ਜਿਵੇਂ ਤੁਹਾਨੂੰ ਦਿਸਦੀਆਂ ਹਨ ਉਵੇਂ ਸੰਭਾਲਦੀ ਹੈ. ਤੁਹਾਡੀਆਂ ਫ਼ਾਈਲਾਂ ਕਦੇ ਨਹੀਂ ਬਦਲੀਆਂ ਜਾਂਦੀਆਂ.</translation>
    </message>
    <message>
        <source>{Metadata} shows all that a file says about itself. {Banner} hides everywhere who the patient is. {Deidentify} writes copies of DICOM files without what tells who the patient is, shows beforehand what will go, and reports what went. Look at the pixels yourself: text may be burned in.</source>
        <translation>{Metadata} ਉਹ ਸਭ ਵਿਖਾਉਂਦੀ ਹੈ ਜੋ ਫ਼ਾਈਲ ਆਪਣੇ ਬਾਰੇ ਦੱਸਦੀ ਹੈ. {Banner} ਹਰ ਥਾਂ ਮਰੀਜ਼ ਦੀ ਪਛਾਣ ਲੁਕਾਉਂਦੀ ਹੈ. {Deidentify} DICOM ਫ਼ਾਈਲਾਂ ਦੀਆਂ ਅਜਿਹੀਆਂ ਕਾਪੀਆਂ ਲਿਖਦੀ ਹੈ ਜਿਨ੍ਹਾਂ ਤੋਂ ਮਰੀਜ਼ ਦੀ ਪਛਾਣ ਨਾ ਹੋਵੇ, ਪਹਿਲਾਂ ਵਿਖਾਉਂਦੀ ਹੈ ਕਿ ਕੀ ਹਟੇਗਾ, ਅਤੇ ਦੱਸਦੀ ਹੈ ਕਿ ਕੀ ਹਟਾਇਆ ਗਿਆ. ਪਿਕਸਲ ਆਪ ਵੇਖੋ: ਤਸਵੀਰ ਦੇ ਅੰਦਰ ਹੀ ਕੋਈ ਲਿਖਤ ਛਪੀ ਹੋ ਸਕਦੀ ਹੈ.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Settings, drawings and the note of what was open stay in your account.</source>
        <translation>ਕਿਤੇ ਵੀ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ. ਸੈਟਿੰਗਾਂ, ਡਰਾਇੰਗਾਂ ਅਤੇ ਕੀ ਖੁੱਲ੍ਹਾ ਸੀ ਇਸ ਦਾ ਰਿਕਾਰਡ ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ ਹੀ ਰਹਿੰਦੇ ਹਨ.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>ਜਦੋਂ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ</translation>
    </message>
    <message>
        <source>A message above the panes names the file and the way out. It stays until you dismiss it, and it never blocks your work.</source>
        <translation>ਖ਼ਾਨਿਆਂ ਦੇ ਉੱਪਰ ਇੱਕ ਸੁਨੇਹਾ ਫ਼ਾਈਲ ਦਾ ਨਾਂ ਅਤੇ ਹੱਲ ਦੱਸਦਾ ਹੈ. ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਇਸ ਨੂੰ ਨਾ ਹਟਾਓ ਇਹ ਰਹਿੰਦਾ ਹੈ, ਅਤੇ ਤੁਹਾਡਾ ਕੰਮ ਕਦੇ ਨਹੀਂ ਰੋਕਦਾ.</translation>
    </message>
    <message>
        <source>What breaks off is shown as far as it goes, with a warning.</source>
        <translation>ਜੋ ਫ਼ਾਈਲ ਵਿਚਕਾਰੋਂ ਟੁੱਟ ਜਾਂਦੀ ਹੈ, ਉਹ ਜਿੱਥੋਂ ਤੱਕ ਹੈ ਉੱਥੋਂ ਤੱਕ ਚੇਤਾਵਨੀ ਸਮੇਤ ਵਿਖਾਈ ਜਾਂਦੀ ਹੈ.</translation>
    </message>
    <message>
        <source>Is it slow? Settings say which device computes. Looking at a part computes that part first; a smaller model takes less time.</source>
        <translation>ਕੀ ਇਹ ਹੌਲੀ ਹੈ? ਸੈਟਿੰਗਾਂ ਦੱਸਦੀਆਂ ਹਨ ਕਿ ਗਣਨਾ ਕਿਹੜਾ ਡਿਵਾਈਸ ਕਰਦਾ ਹੈ. ਜਿਸ ਹਿੱਸੇ ਨੂੰ ਵੇਖੋ, ਪਹਿਲਾਂ ਉਸੇ ਦੀ ਗਣਨਾ ਹੁੰਦੀ ਹੈ; ਛੋਟਾ ਮਾਡਲ ਘੱਟ ਸਮਾਂ ਲੈਂਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>If the program ended while it opened a file again, it does not open it by itself the next time.</source>
        <translation>ਜੇ ਪ੍ਰੋਗਰਾਮ ਕਿਸੇ ਫ਼ਾਈਲ ਨੂੰ ਮੁੜ ਖੋਲ੍ਹਦਿਆਂ ਬੰਦ ਹੋ ਗਿਆ ਸੀ, ਤਾਂ ਅਗਲੀ ਵਾਰ ਇਹ ਉਸ ਨੂੰ ਆਪਣੇ-ਆਪ ਨਹੀਂ ਖੋਲ੍ਹਦਾ.</translation>
    </message>
    <message>
        <source>Damaged settings are kept aside, and the program starts as the first time.</source>
        <translation>ਖ਼ਰਾਬ ਸੈਟਿੰਗਾਂ ਵੱਖਰੀਆਂ ਰੱਖ ਲਈਆਂ ਜਾਂਦੀਆਂ ਹਨ, ਅਤੇ ਪ੍ਰੋਗਰਾਮ ਪਹਿਲੀ ਵਾਰ ਵਾਂਗ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>Other keys: Program › Change keys. Another language, the light theme: {Settings}.</source>
        <translation>ਹੋਰ ਕੁੰਜੀਆਂ: ਪ੍ਰੋਗਰਾਮ › ਕੁੰਜੀਆਂ ਬਦਲੋ. ਹੋਰ ਭਾਸ਼ਾ, ਹਲਕਾ ਥੀਮ: {Settings}.</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>ਕੁੰਜੀਆਂ ਅਤੇ ਮਾਊਸ</translation>
    </message>
    <message>
        <source>Mouse over the panes</source>
        <translation>ਖ਼ਾਨਿਆਂ ਉੱਤੇ ਮਾਊਸ</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>ਖੱਬੇ ਬਟਨ ਨਾਲ ਘਸੀਟੋ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>ਖਿਸਕਾਓ</translation>
    </message>
    <message>
        <source>Both panes together</source>
        <translation>ਦੋਵੇਂ ਖ਼ਾਨੇ ਇਕੱਠੇ</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>ਸੱਜੇ ਬਟਨ ਨਾਲ ਘਸੀਟੋ</translation>
    </message>
    <message>
        <source>Right widens, up brightens (also: Shift or Ctrl with the left button)</source>
        <translation>ਸੱਜੇ ਪਾਸੇ ਚੌੜੀ, ਉੱਪਰ ਵੱਲ ਚਮਕਦਾਰ (Shift ਜਾਂ Ctrl ਦਬਾ ਕੇ ਖੱਬੇ ਬਟਨ ਨਾਲ ਵੀ)</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ਪਹੀਆ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ਜ਼ੂਮ</translation>
    </message>
    <message>
        <source>About the cursor; with the lens on, its power (then Ctrl+wheel zooms)</source>
        <translation>ਕਰਸਰ ਦੇ ਦੁਆਲੇ; ਲੈਂਜ਼ ਚਾਲੂ ਹੋਵੇ ਤਾਂ ਉਸ ਦੀ ਤਾਕਤ (ਉਦੋਂ ਜ਼ੂਮ Ctrl+ਪਹੀਏ ਨਾਲ)</translation>
    </message>
    <message>
        <source>Touch pad</source>
        <translation>ਟੱਚ ਪੈਡ</translation>
    </message>
    <message>
        <source>Move and zoom</source>
        <translation>ਖਿਸਕਾਓ ਅਤੇ ਜ਼ੂਮ ਕਰੋ</translation>
    </message>
    <message>
        <source>Two fingers move, a pinch zooms about the cursor</source>
        <translation>ਦੋ ਉਂਗਲਾਂ ਖਿਸਕਾਉਂਦੀਆਂ ਹਨ, ਚੂੰਢੀ ਨਾਲ ਕਰਸਰ ਦੇ ਦੁਆਲੇ ਜ਼ੂਮ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>ਡਬਲ-ਕਲਿੱਕ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ਫ਼ਿੱਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>The whole image</source>
        <translation>ਪੂਰੀ ਤਸਵੀਰ</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ਛਾਪੋ (&amp;P)…</translation>
    </message>
    <message>
        <source>What is in sight, true to size where millimetres are known, on paper or as PDF</source>
        <translation>ਜੋ ਨਜ਼ਰ ਆਉਂਦਾ ਹੈ, ਕਾਗ਼ਜ਼ ਉੱਤੇ ਜਾਂ PDF ਵਜੋਂ; ਜਿੱਥੇ ਮਿਲੀਮੀਟਰ ਪਤਾ ਹੋਣ ਉੱਥੇ ਅਸਲ ਆਕਾਰ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Second &amp;window</source>
        <translation>ਦੂਜੀ ਵਿੰਡੋ (&amp;W)</translation>
    </message>
    <message>
        <source>The picture in a window of its own, for a second monitor, linked with the panes</source>
        <translation>ਤਸਵੀਰ ਆਪਣੀ ਵੱਖਰੀ ਵਿੰਡੋ ਵਿੱਚ, ਦੂਜੇ ਮਾਨੀਟਰ ਲਈ, ਖ਼ਾਨਿਆਂ ਨਾਲ ਜੁੜੀ ਹੋਈ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ਫ਼ਾਈਲ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>ਮਰੀਜ਼</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>ਸਟੱਡੀ ਦੀ ਤਾਰੀਖ਼</translation>
    </message>
    <message>
        <source>Size and bits</source>
        <translation>ਆਕਾਰ ਅਤੇ ਬਿੱਟ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ਵਿੰਡੋ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ਮਾਪ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ਬੰਦ</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>ਉੱਪਰ ਖੱਬੇ</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>ਉੱਪਰ ਸੱਜੇ</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>ਹੇਠਾਂ ਖੱਬੇ</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>ਹੇਠਾਂ ਸੱਜੇ</translation>
    </message>
    <message>
        <source>Fitted to the page; no millimetres are known, so no length can be taken from it</source>
        <translation>ਪੰਨੇ ਅਨੁਸਾਰ ਫ਼ਿੱਟ ਕੀਤੀ; ਮਿਲੀਮੀਟਰ ਪਤਾ ਨਹੀਂ, ਇਸ ਲਈ ਇਸ ਤੋਂ ਕੋਈ ਲੰਬਾਈ ਨਹੀਂ ਲਈ ਜਾ ਸਕਦੀ</translation>
    </message>
    <message>
        <source>Fitted to the page, not true to size: 1 mm on paper is %1 mm%2</source>
        <translation>ਪੰਨੇ ਅਨੁਸਾਰ ਫ਼ਿੱਟ ਕੀਤੀ, ਅਸਲ ਆਕਾਰ ਵਿੱਚ ਨਹੀਂ: ਕਾਗ਼ਜ਼ ਉੱਤੇ 1 mm = %1 mm%2</translation>
    </message>
    <message>
        <source>True size: 1 mm on paper is 1 mm%1</source>
        <translation>ਅਸਲ ਆਕਾਰ: ਕਾਗ਼ਜ਼ ਉੱਤੇ 1 mm = 1 mm%1</translation>
    </message>
    <message>
        <source>; the middle %1 × %2 mm of %3 × %4 mm fit on the page</source>
        <translation>; %3 × %4 mm ਵਿੱਚੋਂ ਵਿਚਕਾਰਲਾ %1 × %2 mm ਪੰਨੇ ਉੱਤੇ ਆਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Window %1 / %2</source>
        <translation>ਵਿੰਡੋ %1 / %2</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>ਉਲਟਾਈ ਗਈ</translation>
    </message>
    <message>
        <source>50 mm on paper</source>
        <translation>ਕਾਗ਼ਜ਼ ਉੱਤੇ 50 mm</translation>
    </message>
    <message>
        <source>&amp;Compare with another file…</source>
        <translation>ਹੋਰ ਫ਼ਾਈਲ ਨਾਲ ਤੁਲਨਾ ਕਰੋ (&amp;C)…</translation>
    </message>
    <message>
        <source>Put any other picture in the place of after, without enhancing</source>
        <translation>ਬਾਅਦ ਵਾਲੀ ਦੀ ਥਾਂ ਕੋਈ ਵੀ ਹੋਰ ਤਸਵੀਰ ਰੱਖੋ, ਬਿਨਾਂ ਨਿਖਾਰੇ</translation>
    </message>
    <message>
        <source>Nudge it left</source>
        <translation>ਖੱਬੇ ਸਰਕਾਓ</translation>
    </message>
    <message>
        <source>Move the other file by one pixel</source>
        <translation>ਦੂਜੀ ਫ਼ਾਈਲ ਨੂੰ ਇੱਕ ਪਿਕਸਲ ਖਿਸਕਾਓ</translation>
    </message>
    <message>
        <source>Nudge it right</source>
        <translation>ਸੱਜੇ ਸਰਕਾਓ</translation>
    </message>
    <message>
        <source>Nudge it up</source>
        <translation>ਉੱਪਰ ਸਰਕਾਓ</translation>
    </message>
    <message>
        <source>Nudge it down</source>
        <translation>ਹੇਠਾਂ ਸਰਕਾਓ</translation>
    </message>
    <message>
        <source>Bench of m&amp;odels</source>
        <translation>ਮਾਡਲਾਂ ਦਾ ਬੈਂਚ (&amp;O)</translation>
    </message>
    <message>
        <source>What the other models make of the spot in sight, beside after, pixel for pixel</source>
        <translation>ਨਜ਼ਰ ਆਉਂਦੀ ਥਾਂ ਤੋਂ ਹੋਰ ਮਾਡਲ ਕੀ ਬਣਾਉਂਦੇ ਹਨ, ਬਾਅਦ ਵਾਲੀ ਦੇ ਨਾਲ, ਪਿਕਸਲ ਦਰ ਪਿਕਸਲ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::AnnotationEditor</name>
    <message>
        <source>Text of the drawing</source>
        <translation>ਡਰਾਇੰਗ ਦੀ ਲਿਖਤ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::Annotations</name>
    <message>
        <source> calibrated by you</source>
        <translation> ਤੁਹਾਡੇ ਵੱਲੋਂ ਕੈਲੀਬਰੇਟ ਕੀਤਾ</translation>
    </message>
    <message>
        <source>%1 px (no millimetres known)</source>
        <translation>%1 px (ਮਿਲੀਮੀਟਰ ਪਤਾ ਨਹੀਂ)</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Heart; now draw the thorax&apos;s inner width</source>
        <translation>ਦਿਲ; ਹੁਣ ਛਾਤੀ ਦੇ ਪਿੰਜਰ ਦੀ ਅੰਦਰਲੀ ਚੌੜਾਈ ਵਾਹੋ</translation>
    </message>
    <message>
        <source>%1 / %2 cm</source>
        <translation>%1 / %2 cm</translation>
    </message>
    <message>
        <source>%1 / %2 px (no millimetres known)</source>
        <translation>%1 / %2 px (ਮਿਲੀਮੀਟਰ ਪਤਾ ਨਹੀਂ)</translation>
    </message>
    <message>
        <source>CTR %1 = %2</source>
        <translation>CTR %1 = %2</translation>
    </message>
    <message>
        <source>holds for a PA view at full inspiration</source>
        <translation>ਪੂਰਾ ਸਾਹ ਅੰਦਰ ਖਿੱਚ ਕੇ ਲਏ PA ਵਿਊ ਲਈ ਸਹੀ</translation>
    </message>
    <message>
        <source> calibrated</source>
        <translation> ਕੈਲੀਬਰੇਟ ਕੀਤਾ</translation>
    </message>
    <message>
        <source> at detector (×%1 the patient)</source>
        <translation> ਡਿਟੈਕਟਰ ਉੱਤੇ (ਮਰੀਜ਼ ਦਾ ×%1)</translation>
    </message>
    <message>
        <source> at detector</source>
        <translation> ਡਿਟੈਕਟਰ ਉੱਤੇ</translation>
    </message>
    <message>
        <source> (detector or calibrated: not stated)</source>
        <translation> (ਡਿਟੈਕਟਰ ਉੱਤੇ ਜਾਂ ਕੈਲੀਬਰੇਟ ਕੀਤਾ: ਦੱਸਿਆ ਨਹੀਂ ਗਿਆ)</translation>
    </message>
    <message>
        <source> on film</source>
        <translation> ਫ਼ਿਲਮ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>ਵਾਹੁਣਾ</translation>
    </message>
    <message>
        <source>change a drawing</source>
        <translation>ਡਰਾਇੰਗ ਬਦਲਣੀ</translation>
    </message>
    <message>
        <source>remove a drawing</source>
        <translation>ਡਰਾਇੰਗ ਹਟਾਉਣੀ</translation>
    </message>
    <message>
        <source>calibrate</source>
        <translation>ਕੈਲੀਬਰੇਟ ਕਰਨਾ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlackoutView</name>
    <message>
        <source>Drag over text that must not be seen; click on a region to take it away</source>
        <translation>ਜੋ ਲਿਖਤ ਨਹੀਂ ਦਿਸਣੀ ਚਾਹੀਦੀ ਉਸ ਉੱਤੇ ਘਸੀਟੋ; ਖੇਤਰ ਹਟਾਉਣ ਲਈ ਉਸ ਉੱਤੇ ਕਲਿੱਕ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlindResultPage</name>
    <message>
        <source>Every answer is recorded in %1</source>
        <translation>ਹਰ ਜਵਾਬ %1 ਵਿੱਚ ਦਰਜ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>ਫ਼ੋਲਡਰ ਖੋਲ੍ਹੋ (&amp;O)</translation>
    </message>
    <message>
        <source>No preference between %1 and %2</source>
        <translation>%1 ਅਤੇ %2 ਵਿੱਚੋਂ ਕਿਸੇ ਨੂੰ ਤਰਜੀਹ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>%1 was preferred more often than %2</source>
        <translation>%1 ਨੂੰ %2 ਨਾਲੋਂ ਵੱਧ ਵਾਰ ਤਰਜੀਹ ਦਿੱਤੀ ਗਈ</translation>
    </message>
    <message>
        <source>%1: %2 of %3 trials. %4: %5. No difference: %6.</source>
        <translation>%1: %3 ਵਿੱਚੋਂ %2 ਪਰਖਾਂ ਵਿੱਚ. %4: %5. ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ: %6.</translation>
    </message>
    <message>
        <source>Exact sign test (two-sided, answers without difference left out): p = %1. %2 This speaks for these two pictures and this observer.</source>
        <translation>ਸਟੀਕ ਸਾਈਨ ਟੈਸਟ (ਦੋ-ਪਾਸੜ, “ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ” ਵਾਲੇ ਜਵਾਬ ਛੱਡ ਕੇ): p = %1. %2 ਇਹ ਸਿਰਫ਼ ਇਹਨਾਂ ਦੋ ਤਸਵੀਰਾਂ ਅਤੇ ਇਸ ਨਿਰੀਖਕ ਬਾਰੇ ਦੱਸਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>Guessing seldom gives counts this uneven.</source>
        <translation>ਸਿਰਫ਼ ਅੰਦਾਜ਼ੇ ਲਾਉਣ ਨਾਲ ਗਿਣਤੀ ਵਿੱਚ ਏਨਾ ਫ਼ਰਕ ਘੱਟ ਹੀ ਆਉਂਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>Guessing gives counts this uneven often enough.</source>
        <translation>ਸਿਰਫ਼ ਅੰਦਾਜ਼ੇ ਲਾਉਣ ਨਾਲ ਵੀ ਗਿਣਤੀ ਵਿੱਚ ਏਨਾ ਫ਼ਰਕ ਅਕਸਰ ਆ ਜਾਂਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>ਪਰਖ</translation>
    </message>
    <message>
        <source>A was</source>
        <translation>A ਸੀ</translation>
    </message>
    <message>
        <source>B was</source>
        <translation>B ਸੀ</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>ਬਿਹਤਰ</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlindSetupPage</name>
    <message>
        <source>&amp;Look at another spot in each trial</source>
        <translation>ਹਰ ਪਰਖ ਵਿੱਚ ਹੋਰ ਥਾਂ ਵੇਖੋ (&amp;L)</translation>
    </message>
    <message>
        <source>The first trial starts where the main window is. At one spot, all answers rest on the same few details.</source>
        <translation>ਪਹਿਲੀ ਪਰਖ ਉੱਥੋਂ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ ਜਿੱਥੇ ਮੁੱਖ ਵਿੰਡੋ ਹੈ. ਇੱਕੋ ਥਾਂ ਉੱਤੇ ਸਾਰੇ ਜਵਾਬ ਉਹਨਾਂ ਹੀ ਥੋੜ੍ਹੇ ਜਿਹੇ ਵੇਰਵਿਆਂ ਉੱਤੇ ਟਿਕੇ ਹੁੰਦੇ ਹਨ.</translation>
    </message>
    <message>
        <source>&amp;First method</source>
        <translation>ਪਹਿਲੀ ਵਿਧੀ (&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;econd method</source>
        <translation>ਦੂਜੀ ਵਿਧੀ (&amp;E)</translation>
    </message>
    <message>
        <source>Number of &amp;trials</source>
        <translation>ਪਰਖਾਂ ਦੀ ਗਿਣਤੀ (&amp;T)</translation>
    </message>
    <message>
        <source>Blind A/B test</source>
        <translation>ਬਲਾਈਂਡ A/B ਟੈਸਟ</translation>
    </message>
    <message>
        <source>Both methods&apos; pictures of the open image stand side by side at the same spot. Chance decides anew in each trial which is on which side, and nothing says so until the end. Zoom in (wheel, +) and move (drag, arrows) as you like.

Judge which picture is better. Every answer is recorded on this computer.</source>
        <translation>ਖੁੱਲ੍ਹੀ ਤਸਵੀਰ ਦੀਆਂ ਦੋਵਾਂ ਵਿਧੀਆਂ ਵਾਲੀਆਂ ਤਸਵੀਰਾਂ ਇੱਕੋ ਥਾਂ ਉੱਤੇ ਨਾਲੋ-ਨਾਲ ਦਿਸਦੀਆਂ ਹਨ. ਹਰ ਪਰਖ ਵਿੱਚ ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਬੇਤਰਤੀਬੇ ਢੰਗ ਨਾਲ ਤੈਅ ਹੁੰਦਾ ਹੈ ਕਿ ਕਿਹੜੀ ਕਿਸ ਪਾਸੇ ਹੈ, ਅਤੇ ਅਖ਼ੀਰ ਤੱਕ ਇਹ ਦੱਸਿਆ ਨਹੀਂ ਜਾਂਦਾ. ਆਪਣੀ ਮਰਜ਼ੀ ਨਾਲ ਜ਼ੂਮ ਕਰੋ (ਪਹੀਆ, +) ਅਤੇ ਖਿਸਕਾਓ (ਘਸੀਟ ਕੇ, ਤੀਰ ਕੁੰਜੀਆਂ).

ਦੱਸੋ ਕਿ ਕਿਹੜੀ ਤਸਵੀਰ ਬਿਹਤਰ ਹੈ. ਹਰ ਜਵਾਬ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਦਰਜ ਹੁੰਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>ਤਿਆਰੀ ਹੋ ਰਹੀ ਹੈ…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ਸ਼ੁਰੂ ਕਰੋ (&amp;S)</translation>
    </message>
    <message>
        <source>Choose two different methods</source>
        <translation>ਦੋ ਵੱਖ-ਵੱਖ ਵਿਧੀਆਂ ਚੁਣੋ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlindTestDialog</name>
    <message>
        <source>Blind A/B test</source>
        <translation>ਬਲਾਈਂਡ A/B ਟੈਸਟ</translation>
    </message>
    <message>
        <source>A and B, side by side</source>
        <translation>A ਅਤੇ B, ਨਾਲੋ-ਨਾਲ</translation>
    </message>
    <message>
        <source>A is better  (A)</source>
        <translation>A ਬਿਹਤਰ ਹੈ  (A)</translation>
    </message>
    <message>
        <source>No difference  (N)</source>
        <translation>ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ  (N)</translation>
    </message>
    <message>
        <source>B is better  (B)</source>
        <translation>B ਬਿਹਤਰ ਹੈ  (B)</translation>
    </message>
    <message>
        <source>Stop and see the result</source>
        <translation>ਰੋਕੋ ਅਤੇ ਨਤੀਜਾ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Processed · not for diagnosis</source>
        <translation>ਪ੍ਰੋਸੈੱਸ ਕੀਤੀ ਗਈ · ਰੋਗ-ਨਿਦਾਨ ਲਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Trial %1 of %2: which picture is better?</source>
        <translation>ਪਰਖ %1 / %2: ਕਿਹੜੀ ਤਸਵੀਰ ਬਿਹਤਰ ਹੈ?</translation>
    </message>
</context>
<context>
    <name>cxr::ui::Chooser</name>
    <message>
        <source>tags</source>
        <translation>ਟੈਗ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ਨੋਟ</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>ਕੋਈ ਤਾਰਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 ਹਟਾਉਣਾ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 files: %2</source>
        <translation>%1 ਫ਼ਾਈਲਾਂ: %2</translation>
    </message>
    <message>
        <source>add files to the collection</source>
        <translation>ਫ਼ਾਈਲਾਂ ਸੰਗ੍ਰਹਿ ਵਿੱਚ ਜੋੜਨੀਆਂ</translation>
    </message>
    <message>
        <source>take files out of the collection</source>
        <translation>ਫ਼ਾਈਲਾਂ ਸੰਗ੍ਰਹਿ ਵਿੱਚੋਂ ਕੱਢਣੀਆਂ</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 ਦਾ ਨਾਂ ਬਦਲਣਾ</translation>
    </message>
    <message>
        <source>Collections remember what you decide about files</source>
        <translation>ਫ਼ਾਈਲਾਂ ਬਾਰੇ ਤੁਹਾਡੇ ਫ਼ੈਸਲੇ ਸੰਗ੍ਰਹਿਆਂ ਵਿੱਚ ਯਾਦ ਰਹਿੰਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>ਸੰਗ੍ਰਹਿ</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>ਨਵਾਂ %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New name of the collection</source>
        <translation>ਸੰਗ੍ਰਹਿ ਦਾ ਨਵਾਂ ਨਾਂ</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>ਨਵੇਂ ਸੰਗ੍ਰਹਿ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>Import a collection</source>
        <translation>ਸੰਗ੍ਰਹਿ ਇੰਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Collections (*.csv *.json)</source>
        <translation>ਸੰਗ੍ਰਹਿ (*.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ (*)</translation>
    </message>
    <message>
        <source>Export the collection</source>
        <translation>ਸੰਗ੍ਰਹਿ ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>ਸਪ੍ਰੈੱਡਸ਼ੀਟਾਂ ਲਈ CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 did not open, so nothing was decided. Once more decides about %2.</source>
        <translation>%1 ਨਹੀਂ ਖੁੱਲ੍ਹੀ, ਇਸ ਲਈ ਕੁਝ ਤੈਅ ਨਹੀਂ ਹੋਇਆ. ਦੁਬਾਰਾ ਦਬਾਉਣ &apos;ਤੇ ਫ਼ੈਸਲਾ %2 ਬਾਰੇ ਹੋਵੇਗਾ.</translation>
    </message>
</context>
<context>
    <name>cxr::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>ਤੁਸੀਂ ਕੀ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
    <message>
        <source>Search a command</source>
        <translation>ਕਮਾਂਡ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>ਮੇਲ ਖਾਂਦੀਆਂ ਕਮਾਂਡਾਂ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::CompareView</name>
    <message>
        <source>Before and after, side by side</source>
        <translation>ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ, ਨਾਲੋ-ਨਾਲ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>ਬਾਅਦ</translation>
    </message>
    <message>
        <source>x %1  y %2   %3 %4</source>
        <translation>x %1  y %2   %3 %4</translation>
    </message>
    <message>
        <source>before</source>
        <translation>ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>   %1 %2</source>
        <translation>   %1 %2</translation>
    </message>
    <message>
        <source>after</source>
        <translation>ਬਾਅਦ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ਹਵਾਲਾ</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>ਨਕਸ਼ਾ</translation>
    </message>
    <message>
        <source>   reference %1</source>
        <translation>   ਹਵਾਲਾ %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ControlBar</name>
    <message>
        <source>Controls</source>
        <translation>ਕੰਟਰੋਲ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>ਮੋਡ</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>ਨਿਖਾਰੋ</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>ਮੁਲਾਂਕਣ</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>ਸਕੇਲ</translation>
    </message>
    <message>
        <source>×1</source>
        <translation>×1</translation>
    </message>
    <message>
        <source>×2</source>
        <translation>×2</translation>
    </message>
    <message>
        <source>×3</source>
        <translation>×3</translation>
    </message>
    <message>
        <source>×4</source>
        <translation>×4</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰੱਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ਐਕਸਪੋਰਟ</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>ਮਾਡਲ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>No model for ×%1</source>
        <translation>×%1 ਲਈ ਕੋਈ ਮਾਡਲ ਨਹੀਂ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::DeidentifyDialog</name>
    <message>
        <source>De-identify a copy</source>
        <translation>ਕਾਪੀ ਤੋਂ ਪਛਾਣ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ਟੈਗ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ਨਾਂ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ਹੁਣ</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>ਬਣੇਗਾ</translation>
    </message>
    <message>
        <source>&amp;Write copies</source>
        <translation>ਕਾਪੀਆਂ ਲਿਖੋ (&amp;W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>The file in the window</source>
        <translation>ਖੁੱਲ੍ਹੀ ਹੋਈ ਫ਼ਾਈਲ</translation>
    </message>
    <message>
        <source>All files of the list (%1)</source>
        <translation>ਸੂਚੀ ਦੀਆਂ ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ (%1)</translation>
    </message>
    <message>
        <source>Replace, the same everywhere</source>
        <translation>ਬਦਲੋ, ਹਰ ਥਾਂ ਇੱਕੋ ਜਿਹਾ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Shift all by the same days</source>
        <translation>ਸਭ ਨੂੰ ਇੱਕੋ ਜਿੰਨੇ ਦਿਨ ਖਿਸਕਾਓ</translation>
    </message>
    <message>
        <source>&amp;Keep sex, age, size and weight</source>
        <translation>ਲਿੰਗ, ਉਮਰ, ਕੱਦ ਅਤੇ ਭਾਰ ਰੱਖੋ (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>ਫ਼ਾਈਲਾਂ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;UIDs</source>
        <translation>UID (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>ਤਾਰੀਖ਼ਾਂ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>ਕੁੰਜੀ ਫ਼ਾਈਲ (&amp;K)</translation>
    </message>
    <message>
        <source>none: a random key</source>
        <translation>ਕੋਈ ਨਹੀਂ: ਬੇਤਰਤੀਬੀ ਕੁੰਜੀ</translation>
    </message>
    <message>
        <source>&amp;Output folder</source>
        <translation>ਆਉਟਪੁੱਟ ਫ਼ੋਲਡਰ (&amp;O)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>ਬ੍ਰਾਊਜ਼…</translation>
    </message>
    <message>
        <source>I have &amp;looked: no text in it tells who this is</source>
        <translation>ਮੈਂ ਵੇਖ ਲਿਆ ਹੈ: ਇਸ ਵਿਚਲੀ ਕਿਸੇ ਲਿਖਤ ਤੋਂ ਪਛਾਣ ਨਹੀਂ ਹੁੰਦੀ (&amp;L)</translation>
    </message>
    <message>
        <source>Clear regions</source>
        <translation>ਖੇਤਰ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Drag over what is to be blackened:</source>
        <translation>ਜੋ ਕਾਲਾ ਕਰਨਾ ਹੈ ਉਸ ਉੱਤੇ ਘਸੀਟੋ:</translation>
    </message>
    <message>
        <source>Copies of this run belong together; those of a later run will not.</source>
        <translation>ਇਸ ਵਾਰ ਦੀਆਂ ਕਾਪੀਆਂ ਆਪਸ ਵਿੱਚ ਜੁੜੀਆਂ ਹਨ; ਬਾਅਦ ਵਿੱਚ ਲਿਖੀਆਂ ਕਾਪੀਆਂ ਇਹਨਾਂ ਨਾਲ ਨਹੀਂ ਜੁੜਨਗੀਆਂ.</translation>
    </message>
    <message>
        <source>Whoever has this file can tell which patient a copy belongs to.</source>
        <translation>ਜਿਸ ਕੋਲ ਇਹ ਫ਼ਾਈਲ ਹੈ, ਉਹ ਦੱਸ ਸਕਦਾ ਹੈ ਕਿ ਕਾਪੀ ਕਿਸ ਮਰੀਜ਼ ਦੀ ਹੈ.</translation>
    </message>
    <message>
        <source>Attributes of the file in the window that will change: %1.</source>
        <translation>ਖੁੱਲ੍ਹੀ ਫ਼ਾਈਲ ਦੇ ਬਦਲਣ ਵਾਲੇ ਐਟ੍ਰੀਬਿਊਟ: %1.</translation>
    </message>
    <message>
        <source>Further problems: %1.</source>
        <translation>ਹੋਰ ਸਮੱਸਿਆਵਾਂ: %1.</translation>
    </message>
    <message>
        <source>Attributes that will change</source>
        <translation>ਬਦਲਣ ਵਾਲੇ ਐਟ੍ਰੀਬਿਊਟ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ExportDialog</name>
    <message>
        <source>Also &amp;save before and after as seen</source>
        <translation>ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਵਾਲੀਆਂ ਵੀ ਜਿਵੇਂ ਦਿਸਦੀਆਂ ਹਨ ਸੰਭਾਲੋ (&amp;S)</translation>
    </message>
    <message>
        <source>Export the enhanced image</source>
        <translation>ਨਿਖਾਰੀ ਗਈ ਤਸਵੀਰ ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>PNG, 16 bit (every value kept)</source>
        <translation>PNG, 16 ਬਿੱਟ (ਹਰ ਮੁੱਲ ਕਾਇਮ)</translation>
    </message>
    <message>
        <source>PNG, 8 bit</source>
        <translation>PNG, 8 ਬਿੱਟ</translation>
    </message>
    <message>
        <source>TIFF, 16 bit (every value kept)</source>
        <translation>TIFF, 16 ਬਿੱਟ (ਹਰ ਮੁੱਲ ਕਾਇਮ)</translation>
    </message>
    <message>
        <source>JPEG, 8 bit (loses detail)</source>
        <translation>JPEG, 8 ਬਿੱਟ (ਵੇਰਵੇ ਘਟਦੇ ਹਨ)</translation>
    </message>
    <message>
        <source>DICOM, derived object</source>
        <translation>DICOM, ਡਿਰਾਈਵਡ ਆਬਜੈਕਟ</translation>
    </message>
    <message>
        <source>None (every program reads it)</source>
        <translation>ਕੋਈ ਨਹੀਂ (ਹਰ ਪ੍ਰੋਗਰਾਮ ਪੜ੍ਹਦਾ ਹੈ)</translation>
    </message>
    <message>
        <source>JPEG-LS lossless (small and quick)</source>
        <translation>JPEG-LS ਲੌਸਲੈੱਸ (ਛੋਟੀ ਅਤੇ ਤੇਜ਼)</translation>
    </message>
    <message>
        <source>JPEG 2000 lossless</source>
        <translation>JPEG 2000 ਲੌਸਲੈੱਸ</translation>
    </message>
    <message>
        <source>RLE lossless</source>
        <translation>RLE ਲੌਸਲੈੱਸ</translation>
    </message>
    <message>
        <source>How the pixels are stored (DICOM&apos;s transfer syntax); no value changes</source>
        <translation>ਪਿਕਸਲ ਕਿਵੇਂ ਸੰਭਾਲੇ ਜਾਂਦੇ ਹਨ (DICOM ਦਾ ਟ੍ਰਾਂਸਫ਼ਰ ਸਿੰਟੈਕਸ); ਕੋਈ ਮੁੱਲ ਨਹੀਂ ਬਦਲਦਾ</translation>
    </message>
    <message>
        <source>With everything the panes show, the patient banner included</source>
        <translation>ਖ਼ਾਨਿਆਂ ਵਿੱਚ ਦਿਸਦੀ ਹਰ ਚੀਜ਼ ਸਮੇਤ, ਮਰੀਜ਼ ਪੱਟੀ ਵੀ</translation>
    </message>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>ਇਸ ਨਾਂ ਦੀ ਫ਼ਾਈਲ ਮੌਜੂਦ ਹੈ ਅਤੇ ਉਸ ਦੀ ਥਾਂ ਇਹ ਲਿਖੀ ਜਾਵੇਗੀ.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ਬ੍ਰਾਊਜ਼ (&amp;B)…</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>ਇਸ ਨਾਂ ਨਾਲ ਸੰਭਾਲੋ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ਫ਼ਾਰਮੈਟ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>ਕੰਪਰੈਸ਼ਨ (&amp;C)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>ਇਸ ਨਾਂ ਨਾਲ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Images deeper than 8 bit are saved as displayed, through the present window.</source>
        <translation>8 ਬਿੱਟ ਤੋਂ ਵੱਧ ਵਾਲੀਆਂ ਤਸਵੀਰਾਂ ਮੌਜੂਦਾ ਵਿੰਡੋ ਰਾਹੀਂ, ਜਿਵੇਂ ਦਿਸਦੀਆਂ ਹਨ ਉਵੇਂ ਸੰਭਾਲੀਆਂ ਜਾਂਦੀਆਂ ਹਨ.</translation>
    </message>
    <message>
        <source>Stored values as they are; 12 bit stay 0…4095.</source>
        <translation>ਸੰਭਾਲੇ ਹੋਏ ਮੁੱਲ ਜਿਉਂ ਦੇ ਤਿਉਂ; 12 ਬਿੱਟ 0…4095 ਹੀ ਰਹਿੰਦੇ ਹਨ.</translation>
    </message>
    <message>
        <source>Marked as derived, with model and source named in it.</source>
        <translation>ਡਿਰਾਈਵਡ (ਅਸਲ ਤੋਂ ਬਣੀ) ਵਜੋਂ ਨਿਸ਼ਾਨਬੱਧ; ਮਾਡਲ ਅਤੇ ਸਰੋਤ ਦੇ ਨਾਂ ਇਸ ਵਿੱਚ ਦਰਜ ਹਨ.</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FiguresPanel</name>
    <message>
        <source>Before</source>
        <translation>ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>ਬਾਅਦ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ਬਦਲਾਅ</translation>
    </message>
    <message>
        <source>PSNR dB</source>
        <translation>PSNR dB</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Consistency with the input</source>
        <translation>ਇਨਪੁੱਟ ਨਾਲ ਇਕਸਾਰਤਾ</translation>
    </message>
    <message>
        <source>RMS</source>
        <translation>RMS</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>ਵੱਧੋ-ਵੱਧ</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>ਪੂਰੀ ਤਸਵੀਰ</translation>
    </message>
    <message>
        <source>Visible region</source>
        <translation>ਦਿਸਦਾ ਖੇਤਰ</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>ਲੈਂਜ਼</translation>
    </message>
    <message>
        <source>No reference: PSNR, MSE and SSIM can&apos;t be computed.</source>
        <translation>ਕੋਈ ਹਵਾਲਾ ਨਹੀਂ: PSNR, MSE ਅਤੇ SSIM ਦੀ ਗਣਨਾ ਨਹੀਂ ਹੋ ਸਕਦੀ.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ਮਾਪ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FileBrowser</name>
    <message>
        <source>Filter</source>
        <translation>ਫ਼ਿਲਟਰ</translation>
    </message>
    <message>
        <source>Filter the files by name, tag or note</source>
        <translation>ਫ਼ਾਈਲਾਂ ਨੂੰ ਨਾਂ, ਟੈਗ ਜਾਂ ਨੋਟ ਅਨੁਸਾਰ ਫ਼ਿਲਟਰ ਕਰੋ</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>ਫ਼ਿਲਟਰ ਅਤੇ ਤਰਤੀਬ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ਫ਼ਾਈਲਾਂ</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>ਫ਼ਾਈਲਾਂ: %1</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%2 ਵਿੱਚੋਂ %1 ਫ਼ਾਈਲਾਂ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FileModel</name>
    <message>
        <source>Keep</source>
        <translation>ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>ਨਾਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>ਤੈਅ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>ਫ਼ਾਈਲ ਹੁਣ ਮੌਜੂਦ ਨਹੀਂ ਹੈ.</translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation>ਪਰਖੇ ਜਾਣ ਤੋਂ ਬਾਅਦ ਫ਼ਾਈਲ ਬਦਲ ਗਈ ਹੈ.</translation>
    </message>
    <message>
        <source>%1 × %2, %3 bit</source>
        <translation>%1 × %2, %3 ਬਿੱਟ</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1 dB</translation>
    </message>
    <message>
        <source>SSIM %1</source>
        <translation>SSIM %1</translation>
    </message>
    <message>
        <source>Consistency %1 grey levels</source>
        <translation>ਇਕਸਾਰਤਾ %1 ਗ੍ਰੇ ਪੱਧਰ</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>ਟੈਗ: %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FilterMenu</name>
    <message>
        <source>Show</source>
        <translation>ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ (&amp;A)</translation>
    </message>
    <message>
        <source>At least … &amp;stars</source>
        <translation>ਘੱਟੋ-ਘੱਟ … ਤਾਰੇ (&amp;S)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>ਕੋਈ ਵੀ</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>ਮੋਡੈਲਿਟੀ (&amp;M)</translation>
    </message>
    <message>
        <source>Missing, changed or &amp;unreadable</source>
        <translation>ਗ਼ਾਇਬ, ਬਦਲੀਆਂ ਜਾਂ ਪੜ੍ਹੀਆਂ ਨਾ ਜਾਣ ਵਾਲੀਆਂ (&amp;U)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ਤਰਤੀਬ</translation>
    </message>
    <message>
        <source>&amp;Order by</source>
        <translation>ਤਰਤੀਬ ਦਾ ਆਧਾਰ (&amp;O)</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>ਸੂਚੀ ਅਨੁਸਾਰ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ਨਾਂ</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>ਫ਼ਾਈਲ ਦਾ ਆਕਾਰ</translation>
    </message>
    <message>
        <source>Number of pixels</source>
        <translation>ਪਿਕਸਲਾਂ ਦੀ ਗਿਣਤੀ</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>ਮੋਡੈਲਿਟੀ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>ਫ਼ੈਸਲਾ</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>ਤਾਰੇ</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>ਇਕਸਾਰਤਾ</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>ਘਟਦੇ ਕ੍ਰਮ ਵਿੱਚ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FrameChooser</name>
    <message>
        <source>Frame</source>
        <translation>ਫ਼ਰੇਮ</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ਮਦਦ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ਮਦਦ ਵਿੱਚ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>ਅਧਿਆਇ</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>ਅਧਿਆਇ ਦੀ ਲਿਖਤ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::HistogramView</name>
    <message>
        <source>Histogram with the window&apos;s ends</source>
        <translation>ਵਿੰਡੋ ਦੇ ਸਿਰਿਆਂ ਵਾਲਾ ਹਿਸਟੋਗ੍ਰਾਮ</translation>
    </message>
    <message>
        <source>How often each value occurs; drag the window&apos;s ends, or what lies between. Arrow keys move the window, up and down widen and narrow it.</source>
        <translation>ਹਰ ਮੁੱਲ ਕਿੰਨੀ ਵਾਰ ਆਉਂਦਾ ਹੈ; ਵਿੰਡੋ ਦੇ ਸਿਰੇ, ਜਾਂ ਵਿਚਕਾਰਲਾ ਹਿੱਸਾ ਘਸੀਟੋ. ਖੱਬੀ-ਸੱਜੀ ਤੀਰ ਕੁੰਜੀ ਵਿੰਡੋ ਨੂੰ ਖਿਸਕਾਉਂਦੀ ਹੈ, ਉੱਪਰ ਅਤੇ ਹੇਠਾਂ ਵਾਲੀ ਇਸ ਨੂੰ ਚੌੜੀ ਅਤੇ ਤੰਗ ਕਰਦੀ ਹੈ.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>ਕੋਈ ਤਸਵੀਰ ਨਹੀਂ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ImageView</name>
    <message>
        <source>AI-enhanced · not for diagnosis</source>
        <translation>AI ਨਾਲ ਨਿਖਾਰੀ ਗਈ · ਰੋਗ-ਨਿਦਾਨ ਲਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>%1 · %2 % over before</source>
        <translation>%1 · ਪਹਿਲਾਂ ਵਾਲੀ ਉੱਤੇ %2 %</translation>
    </message>
    <message>
        <source>display: sharpened</source>
        <translation>ਡਿਸਪਲੇਅ: ਤਿੱਖੀ ਕੀਤੀ</translation>
    </message>
    <message>
        <source>display: CLAHE</source>
        <translation>ਡਿਸਪਲੇਅ: CLAHE</translation>
    </message>
</context>
<context>
    <name>cxr::ui::KeyField</name>
    <message>
        <source>Press a key</source>
        <translation>ਕੋਈ ਕੁੰਜੀ ਦਬਾਓ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::KeysDialog</name>
    <message>
        <source>&amp;Standard keys</source>
        <translation>ਮਿਆਰੀ ਕੁੰਜੀਆਂ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take it away there</source>
        <translation>ਉੱਥੋਂ ਹਟਾਓ (&amp;T)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>ਕੁੰਜੀਆਂ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>ਕਮਾਂਡ ਜਾਂ ਕੁੰਜੀ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>ਕਮਾਂਡਾਂ ਅਤੇ ਉਹਨਾਂ ਦੀਆਂ ਕੁੰਜੀਆਂ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>ਕਮਾਂਡ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ਕੁੰਜੀਆਂ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ਕੁੰਜੀ</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>ਹੋਰ ਕੁੰਜੀ</translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation>ਸਾਰੀਆਂ ਮਿਆਰੀ ਕੁੰਜੀਆਂ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>ਕੁੰਜੀ (&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;nother key</source>
        <translation>ਹੋਰ ਕੁੰਜੀ (&amp;N)</translation>
    </message>
    <message>
        <source>%1 is also the key of “%2”.</source>
        <translation>%1 “%2” ਦੀ ਵੀ ਕੁੰਜੀ ਹੈ.</translation>
    </message>
    <message>
        <source>Two commands still want the same key; they are marked ⚠.</source>
        <translation>ਦੋ ਕਮਾਂਡਾਂ ਹਾਲੇ ਵੀ ਇੱਕੋ ਕੁੰਜੀ ਚਾਹੁੰਦੀਆਂ ਹਨ; ਉਹਨਾਂ ਉੱਤੇ ⚠ ਨਿਸ਼ਾਨ ਹੈ.</translation>
    </message>
</context>
<context>
    <name>cxr::ui::MainWindow</name>
    <message>
        <source>CXR Lens</source>
        <translation>CXR Lens</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ਫ਼ਾਈਲਾਂ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ਮਾਪ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ਦ੍ਰਿਸ਼</translation>
    </message>
    <message>
        <source>Layout of before and after</source>
        <translation>ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਦਾ ਖ਼ਾਕਾ</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>ਜ਼ੂਮ %1 %</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>ਵਾਪਸ ਲਵੋ: %1 (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ਵਾਪਸ ਲਵੋ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>ਮੁੜ ਕਰੋ: %1 (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ਮੁੜ ਕਰੋ (&amp;R)</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Open X-rays</source>
        <translation>ਐਕਸ-ਰੇ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ (*)</translation>
    </message>
    <message>
        <source>Images (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</source>
        <translation>ਤਸਵੀਰਾਂ (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>Open a folder of X-rays</source>
        <translation>ਐਕਸ-ਰੇ ਵਾਲਾ ਫ਼ੋਲਡਰ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>ਕੈਲੀਬਰੇਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>The line is too short to calibrate by.</source>
        <translation>ਕੈਲੀਬਰੇਟ ਕਰਨ ਲਈ ਇਹ ਰੇਖਾ ਬਹੁਤ ਛੋਟੀ ਹੈ.</translation>
    </message>
    <message>
        <source>About CXR Lens</source>
        <translation>CXR Lens ਬਾਰੇ</translation>
    </message>
    <message>
        <source>&lt;h3&gt;CXR Lens %1&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;CXR Lens %1&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Enhances chest X-rays with super-resolution networks and measures the result.

A research tool, not a medical device: enhanced images are not for diagnosis.

Apache License 2.0</source>
        <translation>ਛਾਤੀ ਦੇ ਐਕਸ-ਰੇ ਸੁਪਰ-ਰੈਜ਼ੋਲਿਊਸ਼ਨ ਨੈੱਟਵਰਕਾਂ ਨਾਲ ਨਿਖਾਰਦਾ ਅਤੇ ਨਤੀਜਾ ਮਾਪਦਾ ਹੈ.

ਇਹ ਖੋਜ ਦਾ ਸੰਦ ਹੈ, ਮੈਡੀਕਲ ਉਪਕਰਨ ਨਹੀਂ: ਨਿਖਾਰੀਆਂ ਗਈਆਂ ਤਸਵੀਰਾਂ ਰੋਗ-ਨਿਦਾਨ ਲਈ ਨਹੀਂ ਹਨ.

Apache License 2.0</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>ਮੈਟਾਡਾਟਾ</translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation>ਵਿਧੀਆਂ ਦੀ ਤੁਲਨਾ</translation>
    </message>
    <message>
        <source>Side by side, stacked, wipe, flip or overlay</source>
        <translation>ਨਾਲੋ-ਨਾਲ, ਉੱਪਰ-ਹੇਠਾਂ, ਵਾਈਪ, ਫਲਿੱਪ ਜਾਂ ਓਵਰਲੇ</translation>
    </message>
    <message>
        <source>● Blinking</source>
        <translation>● ਬਲਿੰਕ ਚਾਲੂ</translation>
    </message>
    <message>
        <source>Before and after take turns: stop</source>
        <translation>ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਵਾਰੀ-ਵਾਰੀ: ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Before and after take turns; click to stop</source>
        <translation>ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਵਾਰੀ-ਵਾਰੀ; ਰੋਕਣ ਲਈ ਕਲਿੱਕ ਕਰੋ</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>ਵਾਹੁਣ ਵਾਲੇ ਸੰਦ</translation>
    </message>
    <message>
        <source>Measure and draw: lines, angles, regions, texts</source>
        <translation>ਮਾਪੋ ਅਤੇ ਵਾਹੋ: ਰੇਖਾਵਾਂ, ਕੋਣ, ਖੇਤਰ, ਲਿਖਤਾਂ</translation>
    </message>
    <message>
        <source>The line measures %1.
If it follows something of known length (a marker, a ruler in the picture),
all lengths in that plane can be told. Its true length in mm:</source>
        <translation>ਰੇਖਾ ਦਾ ਮਾਪ %1 ਹੈ.
ਜੇ ਇਹ ਕਿਸੇ ਅਜਿਹੀ ਚੀਜ਼ (ਮਾਰਕਰ, ਤਸਵੀਰ ਵਿਚਲਾ ਪੈਮਾਨਾ) ਉੱਤੇ ਵਾਹੀ ਗਈ ਹੈ ਜਿਸ ਦੀ ਲੰਬਾਈ ਪਤਾ ਹੈ,
ਤਾਂ ਉਸ ਤਲ ਦੀਆਂ ਸਾਰੀਆਂ ਲੰਬਾਈਆਂ ਦੱਸੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ. ਇਸ ਦੀ ਅਸਲ ਲੰਬਾਈ mm ਵਿੱਚ:</translation>
    </message>
    <message>
        <source>Not enhanced yet</source>
        <translation>ਹਾਲੇ ਨਿਖਾਰੀ ਨਹੀਂ ਗਈ</translation>
    </message>
    <message>
        <source>Press %1 to enhance this image</source>
        <translation>ਇਹ ਤਸਵੀਰ ਨਿਖਾਰਨ ਲਈ %1 ਦਬਾਓ</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ਹਿਸਟੋਗ੍ਰਾਮ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ਖੇਤਰ</translation>
    </message>
    <message>
        <source>Open and enhance</source>
        <translation>ਖੋਲ੍ਹੋ ਅਤੇ ਨਿਖਾਰੋ</translation>
    </message>
    <message>
        <source>Open X-rays with %1 or drop them here; each one is enhanced at once. Model and scale are beside. (If you have opened nothing yet, you are looking at a computed sample: nobody&apos;s lungs.)</source>
        <translation>ਐਕਸ-ਰੇ %1 ਨਾਲ ਖੋਲ੍ਹੋ ਜਾਂ ਇੱਥੇ ਛੱਡੋ; ਹਰ ਇੱਕ ਤੁਰੰਤ ਨਿਖਾਰਿਆ ਜਾਂਦਾ ਹੈ. ਮਾਡਲ ਅਤੇ ਸਕੇਲ ਨਾਲ ਹੀ ਹਨ. (ਜੇ ਤੁਸੀਂ ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਖੋਲ੍ਹਿਆ, ਤਾਂ ਤੁਸੀਂ ਗਣਨਾ ਨਾਲ ਬਣਾਇਆ ਨਮੂਨਾ ਵੇਖ ਰਹੇ ਹੋ: ਇਹ ਕਿਸੇ ਦੇ ਫੇਫੜੇ ਨਹੀਂ ਹਨ.)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ</translation>
    </message>
    <message>
        <source>Left the file as it is, right what the network made of it, always at the same place. Wheel: zoom. Left button: move. Right button: window and level. Enhanced detail is estimated, not measured: do not diagnose with it.</source>
        <translation>ਖੱਬੇ ਫ਼ਾਈਲ ਜਿਉਂ ਦੀ ਤਿਉਂ, ਸੱਜੇ ਉਹ ਜੋ ਨੈੱਟਵਰਕ ਨੇ ਇਸ ਤੋਂ ਬਣਾਇਆ, ਹਮੇਸ਼ਾ ਇੱਕੋ ਥਾਂ ਉੱਤੇ. ਪਹੀਆ: ਜ਼ੂਮ. ਖੱਬਾ ਬਟਨ: ਖਿਸਕਾਓ. ਸੱਜਾ ਬਟਨ: ਵਿੰਡੋ ਅਤੇ ਲੈਵਲ. ਨਿਖਾਰੇ ਗਏ ਵੇਰਵੇ ਅੰਦਾਜ਼ਾ ਹਨ, ਮਾਪੇ ਹੋਏ ਨਹੀਂ: ਇਹਨਾਂ ਨਾਲ ਰੋਗ-ਨਿਦਾਨ ਨਾ ਕਰੋ.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>ਨੇੜਿਓਂ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>The lens (%1) magnifies the same spot of both. This button lays before and after out in other ways: a wipe, flipping, one over the other.</source>
        <translation>ਲੈਂਜ਼ (%1) ਦੋਵਾਂ ਦੀ ਇੱਕੋ ਥਾਂ ਵੱਡੀ ਕਰਕੇ ਵਿਖਾਉਂਦਾ ਹੈ. ਇਹ ਬਟਨ ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਵਾਲੀਆਂ ਨੂੰ ਹੋਰ ਤਰੀਕਿਆਂ ਨਾਲ ਸਜਾਉਂਦਾ ਹੈ: ਵਾਈਪ, ਫਲਿੱਪ, ਇੱਕ ਦੂਜੀ ਦੇ ਉੱਪਰ.</translation>
    </message>
    <message>
        <source>What was gained</source>
        <translation>ਕਿੰਨਾ ਲਾਭ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Here are figures of exactly what you look at. Evaluate (%1) takes your file as the reference and measures honestly; Enhance can only check that the result agrees with the file.</source>
        <translation>ਇੱਥੇ ਠੀਕ ਉਸੇ ਹਿੱਸੇ ਦੇ ਮਾਪ ਹਨ ਜੋ ਤੁਸੀਂ ਵੇਖ ਰਹੇ ਹੋ. ਮੁਲਾਂਕਣ (%1) ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਨੂੰ ਹਵਾਲਾ ਮੰਨਦਾ ਹੈ ਅਤੇ ਇਮਾਨਦਾਰੀ ਨਾਲ ਮਾਪਦਾ ਹੈ; ਨਿਖਾਰ ਸਿਰਫ਼ ਇਹ ਜਾਂਚ ਸਕਦਾ ਹੈ ਕਿ ਨਤੀਜਾ ਫ਼ਾਈਲ ਨਾਲ ਮੇਲ ਖਾਂਦਾ ਹੈ.</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>ਸਭ ਕੁਝ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>%1 finds any command by a few letters. %2 opens the help. Keys, language and theme are yours to change. This tour is in the menu Program.</source>
        <translation>%1 ਕਿਸੇ ਵੀ ਕਮਾਂਡ ਨੂੰ ਕੁਝ ਅੱਖਰਾਂ ਤੋਂ ਲੱਭਦੀ ਹੈ. %2 ਮਦਦ ਖੋਲ੍ਹਦੀ ਹੈ. ਕੁੰਜੀਆਂ, ਭਾਸ਼ਾ ਅਤੇ ਥੀਮ ਤੁਸੀਂ ਬਦਲ ਸਕਦੇ ਹੋ. ਇਹ ਟੂਰ “ਪ੍ਰੋਗਰਾਮ” ਮੀਨੂ ਵਿੱਚ ਹੈ.</translation>
    </message>
    <message>
        <source>%1: RMS of the residual %2, largest %3 grey levels</source>
        <translation>%1: ਬਾਕੀ ਫ਼ਰਕ ਦਾ RMS %2, ਵੱਧੋ-ਵੱਧ %3 ਗ੍ਰੇ ਪੱਧਰ</translation>
    </message>
    <message>
        <source>PSNR/dB</source>
        <translation>PSNR/dB</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Save the pages as PDF</source>
        <translation>ਪੰਨੇ PDF ਵਜੋਂ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Window %1 / %2</source>
        <translation>ਵਿੰਡੋ %1 / %2</translation>
    </message>
    <message>
        <source>Compare with another file</source>
        <translation>ਹੋਰ ਫ਼ਾਈਲ ਨਾਲ ਤੁਲਨਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>ਵਾਪਸ ਲਿਆ: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>ਦੁਬਾਰਾ ਕੀਤਾ: %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::MapBar</name>
    <message>
        <source>Map</source>
        <translation>ਨਕਸ਼ਾ</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>ਨਕਸ਼ਾ ਕੀ ਵਿਖਾਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Which pictures the map compares</source>
        <translation>ਨਕਸ਼ਾ ਕਿਹੜੀਆਂ ਤਸਵੀਰਾਂ ਦੀ ਤੁਲਨਾ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Where the colours end</source>
        <translation>ਰੰਗ ਕਿੱਥੇ ਮੁੱਕਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>The largest difference that still has a colour of its own</source>
        <translation>ਸਭ ਤੋਂ ਵੱਡਾ ਫ਼ਰਕ ਜਿਸ ਦਾ ਹਾਲੇ ਆਪਣਾ ਵੱਖਰਾ ਰੰਗ ਹੈ</translation>
    </message>
    <message>
        <source>Smallest difference that is shown</source>
        <translation>ਵਿਖਾਇਆ ਜਾਣ ਵਾਲਾ ਸਭ ਤੋਂ ਛੋਟਾ ਫ਼ਰਕ</translation>
    </message>
    <message>
        <source>Smaller differences look like none</source>
        <translation>ਇਸ ਤੋਂ ਛੋਟੇ ਫ਼ਰਕ ਇੰਝ ਦਿਸਦੇ ਹਨ ਜਿਵੇਂ ਹੈ ਹੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ਕੁਝ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>ਆਟੋ</translation>
    </message>
    <message>
        <source>Ends where 99.9 % of the picture is, and hides nothing</source>
        <translation>ਹੱਦ ਉੱਥੇ ਜਿੱਥੇ ਤਸਵੀਰ ਦਾ 99.9 % ਆ ਜਾਵੇ, ਅਤੇ ਕੁਝ ਵੀ ਨਹੀਂ ਲੁਕਦਾ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ਫ਼ਰਕ</translation>
    </message>
    <message>
        <source>Absolute difference</source>
        <translation>ਨਿਰਪੇਖ ਫ਼ਰਕ</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>ਨਕਸ਼ਾ (&amp;P)</translation>
    </message>
    <message>
        <source>up &amp;to</source>
        <translation>ਹੱਦ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;hide below</source>
        <translation>ਇਸ ਤੋਂ ਘੱਟ ਲੁਕਾਓ (&amp;H)</translation>
    </message>
    <message>
        <source>Close the map</source>
        <translation>ਨਕਸ਼ਾ ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>after − before</source>
        <translation>ਬਾਅਦ − ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>after − reference</source>
        <translation>ਬਾਅਦ − ਹਵਾਲਾ</translation>
    </message>
    <message>
        <source>before − reference</source>
        <translation>ਪਹਿਲਾਂ − ਹਵਾਲਾ</translation>
    </message>
    <message>
        <source>Consistency residual</source>
        <translation>ਇਕਸਾਰਤਾ ਦਾ ਬਾਕੀ ਫ਼ਰਕ</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <translation>ਖੇਤਰ: %1</translation>
    </message>
    <message>
        <source>Region %1 of %2: %3</source>
        <translation>ਖੇਤਰ %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>cxr::ui::MetadataPanel</name>
    <message>
        <source>Search tag, name or value (Ctrl+F)</source>
        <translation>ਟੈਗ, ਨਾਂ ਜਾਂ ਮੁੱਲ ਖੋਜੋ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the metadata</source>
        <translation>ਮੈਟਾਡਾਟਾ ਵਿੱਚ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>Metadata of the open file</source>
        <translation>ਖੁੱਲ੍ਹੀ ਫ਼ਾਈਲ ਦਾ ਮੈਟਾਡਾਟਾ</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>ਮੁੱਲ ਕਾਪੀ ਕਰੋ (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>ਲਾਈਨ ਕਾਪੀ ਕਰੋ (&amp;L)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ਟੈਗ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ਨਾਂ</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ਮੁੱਲ</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ਲੁਕਿਆ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>cxr::ui::NoticeStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>ਇਹ ਸੁਨੇਹਾ ਹਟਾਓ</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n ਹੋਰ</numerusform>
            <numerusform>%n ਹੋਰ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxr::ui::OtherBar</name>
    <message>
        <source>Shift to the right, in pixels</source>
        <translation>ਸੱਜੇ ਪਾਸੇ ਖਿਸਕਾਅ, ਪਿਕਸਲਾਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Shift downwards, in pixels</source>
        <translation>ਹੇਠਾਂ ਵੱਲ ਖਿਸਕਾਅ, ਪਿਕਸਲਾਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>ਦੂਜੀ ਫ਼ਾਈਲ</translation>
    </message>
    <message>
        <source>How the files are linked</source>
        <translation>ਫ਼ਾਈਲਾਂ ਕਿਵੇਂ ਲਿੰਕ ਹਨ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ਲਾਕ</translation>
    </message>
    <message>
        <source>Keep the shift as it is</source>
        <translation>ਖਿਸਕਾਅ ਨੂੰ ਇਵੇਂ ਹੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Close the other file</source>
        <translation>ਦੂਜੀ ਫ਼ਾਈਲ ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Close the other file, and enhance again</source>
        <translation>ਦੂਜੀ ਫ਼ਾਈਲ ਬੰਦ ਕਰੋ, ਅਤੇ ਮੁੜ ਨਿਖਾਰੋ</translation>
    </message>
    <message>
        <source>lin&amp;ked by</source>
        <translation>ਲਿੰਕ (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;shifted by</source>
        <translation>ਖਿਸਕਾਅ (&amp;S)</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>%1 ਨਾਲ ਤੁਲਨਾ</translation>
    </message>
    <message>
        <source>size</source>
        <translation>ਆਕਾਰ</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>ਪਿਕਸਲ</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>ਮਿਲੀਮੀਟਰ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::PrintDialog</name>
    <message>
        <source>&amp;True size</source>
        <translation>ਅਸਲ ਆਕਾਰ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Fitted to the page</source>
        <translation>ਪੰਨੇ ਅਨੁਸਾਰ ਫ਼ਿੱਟ (&amp;F)</translation>
    </message>
    <message>
        <source>With the &amp;figures and their reference</source>
        <translation>ਮਾਪਾਂ ਅਤੇ ਉਹਨਾਂ ਦੇ ਹਵਾਲੇ ਸਮੇਤ (&amp;F)</translation>
    </message>
    <message>
        <source>Print what is in sight</source>
        <translation>ਜੋ ਨਜ਼ਰ ਆਉਂਦਾ ਹੈ ਉਹ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>ਬਾਅਦ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>Both, a page each</source>
        <translation>ਦੋਵੇਂ, ਇੱਕ-ਇੱਕ ਪੰਨੇ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>1 mm on paper is 1 mm%1. Print at 100 %, not “fit to page”; the page carries a bar of 50 mm to check by.</source>
        <translation>ਕਾਗ਼ਜ਼ ਉੱਤੇ 1 mm = 1 mm%1. 100 % ਉੱਤੇ ਛਾਪੋ, “ਪੰਨੇ ਅਨੁਸਾਰ ਫ਼ਿੱਟ” ਉੱਤੇ ਨਹੀਂ; ਜਾਂਚਣ ਲਈ ਪੰਨੇ ਉੱਤੇ 50 mm ਦੀ ਪੱਟੀ ਹੁੰਦੀ ਹੈ.</translation>
    </message>
    <message>
        <source>The file knows no millimetres, so there is no true size. A line of known length gives it one: draw it (U) and calibrate (Shift+U).</source>
        <translation>ਫ਼ਾਈਲ ਮਿਲੀਮੀਟਰ ਨਹੀਂ ਦੱਸਦੀ, ਇਸ ਲਈ ਕੋਈ ਅਸਲ ਆਕਾਰ ਨਹੀਂ ਹੈ. ਜਿਸ ਰੇਖਾ ਦੀ ਲੰਬਾਈ ਪਤਾ ਹੋਵੇ, ਉਸ ਤੋਂ ਇਹ ਮਿਲ ਜਾਂਦਾ ਹੈ: ਰੇਖਾ ਵਾਹੋ (U) ਅਤੇ ਕੈਲੀਬਰੇਟ ਕਰੋ (Shift+U).</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF ਵਜੋਂ ਸੰਭਾਲੋ (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ਛਾਪੋ (&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>ਤਸਵੀਰ (&amp;I)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ਆਕਾਰ</translation>
    </message>
    <message>
        <source>P&amp;aper of a PDF</source>
        <translation>PDF ਦਾ ਕਾਗ਼ਜ਼ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ProgressBox</name>
    <message>
        <source>Progress of the enhancement</source>
        <translation>ਨਿਖਾਰ ਦੀ ਪ੍ਰਗਤੀ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰੱਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cxr::ui::RankingModel</name>
    <message>
        <source>Failed</source>
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ਨੈੱਟਵਰਕ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ਫ਼ਿਲਟਰ</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>ਇਨਪੁੱਟ</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>ਹਾਲੇ ਮਾਪਿਆ ਨਹੀਂ ਗਿਆ</translation>
    </message>
    <message>
        <source>Show %1 in the left pane (Shift+Return)</source>
        <translation>%1 ਨੂੰ ਖੱਬੇ ਖ਼ਾਨੇ ਵਿੱਚ ਵਿਖਾਓ (Shift+Return)</translation>
    </message>
    <message>
        <source>Show %1 in the right pane (Return)</source>
        <translation>%1 ਨੂੰ ਸੱਜੇ ਖ਼ਾਨੇ ਵਿੱਚ ਵਿਖਾਓ (Return)</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ਵਿਖਾਈ ਜਾ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>ਵਿਖਾਈ ਨਹੀਂ ਜਾ ਰਹੀ</translation>
    </message>
    <message>
        <source>The method in the left pane</source>
        <translation>ਖੱਬੇ ਖ਼ਾਨੇ ਵਾਲੀ ਵਿਧੀ</translation>
    </message>
    <message>
        <source>The method in the right pane</source>
        <translation>ਸੱਜੇ ਖ਼ਾਨੇ ਵਾਲੀ ਵਿਧੀ</translation>
    </message>
    <message>
        <source>By PSNR; equal methods share the better rank</source>
        <translation>PSNR ਅਨੁਸਾਰ; ਬਰਾਬਰ ਵਿਧੀਆਂ ਨੂੰ ਇੱਕੋ, ਬਿਹਤਰ ਦਰਜਾ ਮਿਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>ਜਿੰਨਾ ਵੱਧ ਓਨਾ ਬਿਹਤਰ</translation>
    </message>
    <message>
        <source>PSNR over that of the interpolated input</source>
        <translation>ਇੰਟਰਪੋਲੇਟ ਕੀਤੇ ਇਨਪੁੱਟ ਦੇ PSNR ਨਾਲੋਂ ਕਿੰਨਾ ਵੱਧ</translation>
    </message>
    <message>
        <source>Squared grey levels; less is better</source>
        <translation>ਗ੍ਰੇ ਪੱਧਰਾਂ ਦਾ ਵਰਗ; ਜਿੰਨਾ ਘੱਟ ਓਨਾ ਬਿਹਤਰ</translation>
    </message>
    <message>
        <source>Of the method alone, without measuring</source>
        <translation>ਸਿਰਫ਼ ਵਿਧੀ ਦਾ ਸਮਾਂ, ਮਾਪਣ ਦਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ਖੱਬੇ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ਸੱਜੇ</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>ਵਿਧੀ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ਕਿਸਮ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>ਪੈਰਾਮੀਟਰ</translation>
    </message>
    <message>
        <source>PSNR dB</source>
        <translation>PSNR dB</translation>
    </message>
    <message>
        <source>Gain dB</source>
        <translation>ਲਾਭ dB</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>ਸਕਿੰਟ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::RankingPanel</name>
    <message>
        <source>Progress of the ranking</source>
        <translation>ਦਰਜਾਬੰਦੀ ਦੀ ਪ੍ਰਗਤੀ</translation>
    </message>
    <message>
        <source>Rank all methods</source>
        <translation>ਸਾਰੀਆਂ ਵਿਧੀਆਂ ਦੀ ਦਰਜਾਬੰਦੀ</translation>
    </message>
    <message>
        <source>Methods, ranked</source>
        <translation>ਵਿਧੀਆਂ, ਦਰਜੇ ਅਨੁਸਾਰ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Rank again</source>
        <translation>ਮੁੜ ਦਰਜਾਬੰਦੀ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::SecondScreen</name>
    <message>
        <source>CXR Lens: second window</source>
        <translation>CXR Lens: ਦੂਜੀ ਵਿੰਡੋ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>ਸੈਟਿੰਗਾਂ</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation>%1 (ਉਪਲਬਧ ਨਹੀਂ)</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>ਮੁਲਾਇਮ</translation>
    </message>
    <message>
        <source>Square pixels (nearest neighbour)</source>
        <translation>ਚੌਰਸ ਪਿਕਸਲ (ਸਭ ਤੋਂ ਨੇੜਲਾ ਪਿਕਸਲ)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ਗੂੜ੍ਹਾ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ਹਲਕਾ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ਸਿਸਟਮ ਵਾਂਗ</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>ਗਣਨਾ ਇਸ ਉੱਤੇ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>ਡਿਸਪਲੇਅ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ਥੀਮ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Blink every</source>
        <translation>ਬਲਿੰਕ ਹਰ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ਭਾਸ਼ਾ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open again what was open</source>
        <translation>ਜੋ ਖੁੱਲ੍ਹਾ ਸੀ ਮੁੜ ਖੋਲ੍ਹੋ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go on to the next file after a verdict</source>
        <translation>ਫ਼ੈਸਲੇ ਤੋਂ ਬਾਅਦ ਅਗਲੀ ਫ਼ਾਈਲ ਉੱਤੇ ਜਾਓ (&amp;G)</translation>
    </message>
    <message>
        <source>A start without files shows the last ones, as they were looked at</source>
        <translation>ਫ਼ਾਈਲਾਂ ਦਿੱਤੇ ਬਿਨਾਂ ਸ਼ੁਰੂ ਕਰਨ ਉੱਤੇ ਆਖ਼ਰੀ ਫ਼ਾਈਲਾਂ ਉਵੇਂ ਹੀ ਦਿਸਦੀਆਂ ਹਨ ਜਿਵੇਂ ਵੇਖੀਆਂ ਜਾ ਰਹੀਆਂ ਸਨ</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>ਸ਼ੁਰੂ ਹੋਣ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>Corners of the panes</source>
        <translation>ਖ਼ਾਨਿਆਂ ਦੇ ਕੋਨੇ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>ਪਿੱਛੇ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>ਟੂਰ ਛੱਡੋ (&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ਅੱਗੇ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>ਹੋ ਗਿਆ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>cxr::ui::VerdictBar</name>
    <message>
        <source>%1 of %2 stars</source>
        <translation>%2 ਵਿੱਚੋਂ %1 ਤਾਰੇ</translation>
    </message>
    <message>
        <source>%1 files selected</source>
        <translation>%1 ਫ਼ਾਈਲਾਂ ਚੁਣੀਆਂ ਗਈਆਂ</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (ਸੰਭਾਲਿਆ ਨਹੀਂ)</translation>
    </message>
    <message>
        <source>What you decide is kept in this collection.</source>
        <translation>ਤੁਹਾਡੇ ਫ਼ੈਸਲੇ ਇਸ ਸੰਗ੍ਰਹਿ ਵਿੱਚ ਸੰਭਾਲੇ ਜਾਂਦੇ ਹਨ.</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>ਟੈਗ, ਵਿਚਕਾਰ ਕਾਮੇ ਪਾ ਕੇ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ਨੋਟ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::WelcomePage</name>
    <message>
        <source>DICOM, PNG, JPEG, TIFF and BMP</source>
        <translation>DICOM, PNG, JPEG, TIFF ਅਤੇ BMP</translation>
    </message>
    <message>
        <source>A research tool, not a medical device: enhanced images are not for diagnosis.</source>
        <translation>ਇਹ ਖੋਜ ਦਾ ਸੰਦ ਹੈ, ਮੈਡੀਕਲ ਉਪਕਰਨ ਨਹੀਂ: ਨਿਖਾਰੀਆਂ ਗਈਆਂ ਤਸਵੀਰਾਂ ਰੋਗ-ਨਿਦਾਨ ਲਈ ਨਹੀਂ ਹਨ.</translation>
    </message>
    <message>
        <source>Drop chest X-rays here</source>
        <translation>ਛਾਤੀ ਦੇ ਐਕਸ-ਰੇ ਇੱਥੇ ਛੱਡੋ</translation>
    </message>
    <message>
        <source>Drop chest X-rays here or press %1</source>
        <translation>ਛਾਤੀ ਦੇ ਐਕਸ-ਰੇ ਇੱਥੇ ਛੱਡੋ ਜਾਂ %1 ਦਬਾਓ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::WindowBar</name>
    <message>
        <source>Window and level</source>
        <translation>ਵਿੰਡੋ ਅਤੇ ਲੈਵਲ</translation>
    </message>
    <message>
        <source>Window centre</source>
        <translation>ਵਿੰਡੋ ਦਾ ਕੇਂਦਰ</translation>
    </message>
    <message>
        <source>Window width</source>
        <translation>ਵਿੰਡੋ ਦੀ ਚੌੜਾਈ</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>ਵਿੰਡੋ ਪ੍ਰੀਸੈੱਟ</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>ਕੇਂਦਰ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>ਚੌੜਾਈ</translation>
    </message>
    <message>
        <source>As sent (%1)</source>
        <translation>ਫ਼ਾਈਲ ਵਾਲੀ (%1)</translation>
    </message>
    <message>
        <source>As sent: %1</source>
        <translation>ਫ਼ਾਈਲ ਵਾਲੀ: %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ZoomLens</name>
    <message>
        <source>Zoom lens</source>
        <translation>ਲੈਂਜ਼</translation>
    </message>
    <message>
        <source>x %1–%2, y %3–%4 in source pixels, %5×</source>
        <translation>ਸਰੋਤ ਪਿਕਸਲਾਂ ਵਿੱਚ x %1–%2, y %3–%4, %5×</translation>
    </message>
    <message>
        <source>Nothing enhanced yet</source>
        <translation>ਹਾਲੇ ਕੁਝ ਨਿਖਾਰਿਆ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>No figures for this spot</source>
        <translation>ਇਸ ਥਾਂ ਲਈ ਕੋਈ ਮਾਪ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>No reference: no PSNR, MSE or SSIM</source>
        <translation>ਕੋਈ ਹਵਾਲਾ ਨਹੀਂ: PSNR, MSE ਜਾਂ SSIM ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Consistency  RMS %1 · max %2 grey levels</source>
        <translation>ਇਕਸਾਰਤਾ  RMS %1 · ਵੱਧੋ-ਵੱਧ %2 ਗ੍ਰੇ ਪੱਧਰ</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>%1× · frozen</source>
        <translation>%1× · ਫ੍ਰੀਜ਼</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>ਬਾਅਦ</translation>
    </message>
    <message>
        <source>Pinned lens</source>
        <translation>ਪਿੰਨ ਕੀਤਾ ਲੈਂਜ਼</translation>
    </message>
    <message>
        <source>Drag it anywhere; close it with ×</source>
        <translation>ਇਸ ਨੂੰ ਕਿਤੇ ਵੀ ਘਸੀਟੋ; × ਨਾਲ ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ਫ਼ਰਕ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ਹਵਾਲਾ</translation>
    </message>
    <message>
        <source>%1× · pinned</source>
        <translation>%1× · ਪਿੰਨ</translation>
    </message>
    <message>
        <source>AI-enhanced</source>
        <translation>AI ਨਾਲ ਨਿਖਾਰੀ</translation>
    </message>
</context>
</TS>
