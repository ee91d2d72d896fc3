<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>the file is not there</source>
        <translation>फ़ाइल वहाँ नहीं है</translation>
    </message>
    <message>
        <source>Check the name, or whether it was moved or renamed.</source>
        <translation>नाम जाँचें, या देखें कि फ़ाइल कहीं और तो नहीं ले जाई गई या उसका नाम तो नहीं बदला गया.</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Check its permissions and the medium it lies on.</source>
        <translation>उसकी अनुमतियाँ और जिस ड्राइव या डिस्क पर वह है, उसे जाँचें.</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>यह फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>Choose an image file; a folder is opened with Open folder.</source>
        <translation>कोई इमेज फ़ाइल चुनें; फ़ोल्डर ‘फ़ोल्डर खोलें’ से खुलता है.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>फ़ाइल ख़ाली है</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>इसे मूल स्थान से फिर कॉपी करें.</translation>
    </message>
    <message>
        <source>the content is no image that this program reads</source>
        <translation>यह सामग्री ऐसी इमेज नहीं है जिसे यह प्रोग्राम पढ़ सके</translation>
    </message>
    <message>
        <source>Use DICOM, PNG, JPEG, TIFF or BMP.</source>
        <translation>DICOM, PNG, JPEG, TIFF या BMP का उपयोग करें.</translation>
    </message>
    <message>
        <source>the file is damaged or cut short</source>
        <translation>फ़ाइल क्षतिग्रस्त या अधूरी है</translation>
    </message>
    <message>
        <source>Get a fresh copy from where it came.</source>
        <translation>मूल स्थान से इसकी नई प्रति लें.</translation>
    </message>
    <message>
        <source>the file holds something that this version cannot show</source>
        <translation>फ़ाइल में कुछ ऐसा है जिसे यह संस्करण नहीं दिखा सकता</translation>
    </message>
    <message>
        <source>Convert it to an uncompressed grey image of 8 to 16 bits.</source>
        <translation>इसे 8 से 16 बिट की असंपीड़ित ग्रे इमेज में बदलें.</translation>
    </message>
    <message>
        <source>the image claims to be larger than it can be or than this program handles</source>
        <translation>फ़ाइल के अनुसार इमेज इतनी बड़ी है जितनी हो नहीं सकती या जितनी यह प्रोग्राम सँभाल नहीं सकता</translation>
    </message>
    <message>
        <source>If the file is sound, split it or export a smaller region.</source>
        <translation>यदि फ़ाइल सही है, तो इसे बाँटें या छोटा भाग एक्सपोर्ट करें.</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>फ़ाइल लिखी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to; nothing was changed.</source>
        <translation>ऐसा फ़ोल्डर चुनें जो मौजूद हो और जिसमें आपको लिखने की अनुमति हो; कुछ भी बदला नहीं गया.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>Make room or choose another disk; no half file was left behind.</source>
        <translation>जगह ख़ाली करें या दूसरी डिस्क चुनें; कोई अधूरी फ़ाइल नहीं छोड़ी गई.</translation>
    </message>
    <message>
        <source>the model is damaged or does not fit its card</source>
        <translation>मॉडल क्षतिग्रस्त है या अपने मॉडल-कार्ड से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <translation>मॉडल फिर से इंस्टॉल करें, या दूसरा चुनें.</translation>
    </message>
    <message>
        <source>the model does not reproduce its own reference numbers</source>
        <translation>मॉडल अपने ही संदर्भ मान दोबारा नहीं दे पाता</translation>
    </message>
    <message>
        <source>Do not use it; install it again, or choose another one.</source>
        <translation>इसका उपयोग न करें; फिर से इंस्टॉल करें, या दूसरा चुनें.</translation>
    </message>
    <message>
        <source>there is no such model</source>
        <translation>ऐसा कोई मॉडल नहीं है</translation>
    </message>
    <message>
        <source>Choose another model or scale; `cxrlens-cli models` lists them.</source>
        <translation>दूसरा मॉडल या स्केल चुनें; `cxrlens-cli models` से उनकी सूची मिलती है.</translation>
    </message>
    <message>
        <source>the compute device does not answer</source>
        <translation>गणना करने वाला डिवाइस जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>Choose the CPU, or check the graphics driver.</source>
        <translation>CPU चुनें, या ग्राफ़िक्स ड्राइवर जाँचें.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>मेमोरी पर्याप्त नहीं है</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller image.</source>
        <translation>दूसरे प्रोग्राम बंद करें या छोटी इमेज लें.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>this cannot be done</source>
        <translation>यह नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>something failed that should not</source>
        <translation>कुछ ऐसा विफल हुआ जो नहीं होना चाहिए था</translation>
    </message>
    <message>
        <source>Please report it with the file, if you may share it.</source>
        <translation>कृपया इसकी सूचना दें, और यदि फ़ाइल साझा कर सकते हों तो उसे भी साथ भेजें.</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>फ़ाइल किसी दूसरे प्रोग्राम के उपयोग में है</translation>
    </message>
    <message>
        <source>Close it there, or wait a moment and try again.</source>
        <translation>उसे वहाँ बंद करें, या थोड़ा रुककर फिर कोशिश करें.</translation>
    </message>
    <message>
        <source>a newer version of this program wrote the file</source>
        <translation>फ़ाइल इस प्रोग्राम के नए संस्करण ने लिखी है</translation>
    </message>
    <message>
        <source>It is opened for reading only; change it with that version.</source>
        <translation>यह केवल पढ़ने के लिए खुली है; इसे उसी संस्करण से बदलें.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Enhances and compares chest radiographs. Not a medical device: enhanced pictures are not for diagnosis.</source>
        <translation>छाती के एक्स-रे बेहतर बनाता है और उनकी तुलना करता है. यह चिकित्सा उपकरण नहीं है: बेहतर की गई इमेजें निदान के लिए नहीं हैं.</translation>
    </message>
    <message>
        <source>Show the files enhanced, write the window to FILE, leave.</source>
        <translation>फ़ाइलें बेहतर करके दिखाएँ, विंडो को FILE में लिखें और बंद करें.</translation>
    </message>
    <message>
        <source>Model, see `cxrlens-cli models`.</source>
        <translation>मॉडल, देखें `cxrlens-cli models`.</translation>
    </message>
    <message>
        <source>enhance or evaluate.</source>
        <translation>enhance या evaluate.</translation>
    </message>
    <message>
        <source>auto, cpu or cuda.</source>
        <translation>auto, cpu या cuda.</translation>
    </message>
    <message>
        <source>1 restores, 2 to 4 enlarge.</source>
        <translation>1 गुणवत्ता लौटाता है, 2 से 4 बड़ा करते हैं.</translation>
    </message>
    <message>
        <source>Images, or folders of images.</source>
        <translation>इमेजें, या इमेजों के फ़ोल्डर.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2</source>
        <translation>--%1 के लिए इनमें से एक चुनें: %2</translation>
    </message>
    <message>
        <source>--screenshot needs files to show</source>
        <translation>--screenshot के लिए दिखाने को फ़ाइलें चाहिए</translation>
    </message>
    <message>
        <source>Before the screenshot, do these: names of commands, joined by commas.</source>
        <translation>स्क्रीनशॉट से पहले ये करें: कमांड के नाम, अल्पविराम से अलग.</translation>
    </message>
    <message>
        <source>Size of the window in the screenshot.</source>
        <translation>स्क्रीनशॉट में विंडो का आकार.</translation>
    </message>
    <message>
        <source>there is no command %1</source>
        <translation>%1 नाम का कोई कमांड नहीं है</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, for example 1360x860</source>
        <translation>--size के लिए WIDTHxHEIGHT चाहिए, जैसे 1360x860</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>Colour was converted to luminance</source>
        <translation>रंगों को ल्यूमिनेंस में बदला गया</translation>
    </message>
    <message>
        <source>Transparency was ignored</source>
        <translation>पारदर्शिता को अनदेखा किया गया</translation>
    </message>
    <message>
        <source>Samples beside grey or colour were ignored</source>
        <translation>ग्रे या रंग के अलावा बाक़ी सैंपल अनदेखे किए गए</translation>
    </message>
    <message>
        <source>The file&apos;s orientation tag is not applied</source>
        <translation>फ़ाइल का ओरिएंटेशन टैग लागू नहीं किया गया</translation>
    </message>
    <message>
        <source>Only frame %1 of %2 is shown</source>
        <translation>%2 में से केवल फ़्रेम %1 दिखाया गया है</translation>
    </message>
    <message>
        <source>Only page %1 of %2 is shown</source>
        <translation>%2 में से केवल पृष्ठ %1 दिखाया गया है</translation>
    </message>
    <message>
        <source>The file&apos;s elements are in Implicit VR, which its transfer syntax forbids</source>
        <translation>फ़ाइल के एलिमेंट Implicit VR में हैं, जिसकी अनुमति उसका ट्रांसफ़र सिंटैक्स नहीं देता</translation>
    </message>
    <message>
        <source>The file breaks off inside its picture</source>
        <translation>फ़ाइल अपनी इमेज के बीच में ही ख़त्म हो जाती है</translation>
    </message>
    <message>
        <source>The picture breaks off after row %1 of %2; what follows is missing</source>
        <translation>इमेज पंक्ति %1 (कुल %2) के बाद टूट जाती है; आगे का भाग मौजूद नहीं है</translation>
    </message>
    <message>
        <source>The compressed picture is damaged; parts may be missing or blurred</source>
        <translation>संपीड़ित इमेज क्षतिग्रस्त है; कुछ भाग ग़ायब या धुँधले हो सकते हैं</translation>
    </message>
    <message>
        <source>The file names no character set for its texts; letters may be wrong</source>
        <translation>फ़ाइल अपने टेक्स्ट का कैरेक्टर सेट नहीं बताती; अक्षर ग़लत हो सकते हैं</translation>
    </message>
    <message>
        <source>The file&apos;s character set %1 is unknown; letters may be wrong</source>
        <translation>फ़ाइल का कैरेक्टर सेट %1 अज्ञात है; अक्षर ग़लत हो सकते हैं</translation>
    </message>
    <message>
        <source>Some texts do not fit the file&apos;s character set %1; letters may be wrong</source>
        <translation>कुछ टेक्स्ट फ़ाइल के कैरेक्टर सेट %1 से मेल नहीं खाते; अक्षर ग़लत हो सकते हैं</translation>
    </message>
    <message>
        <source>The file&apos;s modality LUT is damaged and was left out</source>
        <translation>फ़ाइल का मोडैलिटी LUT क्षतिग्रस्त है और छोड़ दिया गया</translation>
    </message>
    <message>
        <source>The file&apos;s VOI LUT is damaged and was left out</source>
        <translation>फ़ाइल का VOI LUT क्षतिग्रस्त है और छोड़ दिया गया</translation>
    </message>
    <message>
        <source>The file&apos;s presentation LUT is damaged and was left out</source>
        <translation>फ़ाइल का प्रेज़ेंटेशन LUT क्षतिग्रस्त है और छोड़ दिया गया</translation>
    </message>
    <message>
        <source>The file declares %1 frame, but holds %2</source>
        <translation>फ़ाइल %1 फ़्रेम बताती है, पर उसमें %2 हैं</translation>
    </message>
    <message>
        <source>The file declares %1 frames, but holds %2</source>
        <translation>फ़ाइल %1 फ़्रेम बताती है, पर उसमें %2 हैं</translation>
    </message>
    <message>
        <source>The file declares %1 frames; the first is shown</source>
        <translation>फ़ाइल %1 फ़्रेम बताती है; पहला दिखाया गया है</translation>
    </message>
    <message>
        <source>The file declares %1 samples per pixel, but its picture has %2</source>
        <translation>फ़ाइल प्रति पिक्सेल %1 सैंपल बताती है, पर उसकी इमेज में %2 हैं</translation>
    </message>
    <message>
        <source>The file declares %1 bits, but its picture has %2</source>
        <translation>फ़ाइल %1 बिट बताती है, पर उसकी इमेज में %2 हैं</translation>
    </message>
    <message>
        <source>High Bit %1 contradicts %2 Bits Stored and is taken for %3</source>
        <translation>High Bit %1 का Bits Stored %2 से मेल नहीं है, इसलिए %3 माना गया है</translation>
    </message>
    <message>
        <source>Pixels are not square (%1 times as high as wide); they are shown so</source>
        <translation>पिक्सेल वर्गाकार नहीं हैं (ऊँचाई चौड़ाई की %1 गुनी); वे ऐसे ही दिखाए गए हैं</translation>
    </message>
    <message>
        <source>Pixels are not square (%1 times as high as wide), which is hard to believe; they are shown square</source>
        <translation>पिक्सेल वर्गाकार नहीं हैं (ऊँचाई चौड़ाई की %1 गुनी), जिस पर विश्वास करना कठिन है; वे वर्गाकार दिखाए गए हैं</translation>
    </message>
    <message>
        <source>The file does not say whether low values are dark (Photometric Interpretation %1); they are shown dark</source>
        <translation>फ़ाइल नहीं बताती कि कम मान गहरे हैं या नहीं (Photometric Interpretation %1); वे गहरे दिखाए गए हैं</translation>
    </message>
    <message>
        <source>Pixel Representation is neither 0 nor 1; values are taken as unsigned</source>
        <translation>Pixel Representation न 0 है न 1; मान चिह्न-रहित माने गए हैं</translation>
    </message>
    <message>
        <source>The file contradicts itself about polarity (%1, Presentation LUT Shape %2); low values are shown bright</source>
        <translation>फ़ाइल पोलैरिटी के बारे में ख़ुद से मेल नहीं खाती (%1, Presentation LUT Shape %2); कम मान चमकीले दिखाए गए हैं</translation>
    </message>
    <message>
        <source>An overlay plane of the file can&apos;t be read and is not shown</source>
        <translation>फ़ाइल का एक ओवरले प्लेन पढ़ा नहीं जा सकता और नहीं दिखाया गया है</translation>
    </message>
    <message>
        <source>The presentation state wants the picture at its true size, which this program can&apos;t tell on this screen; it is fitted</source>
        <translation>प्रेज़ेंटेशन स्टेट इमेज को असली आकार में चाहता है, जो यह प्रोग्राम इस स्क्रीन पर नहीं जान सकता; इमेज फ़िट की गई है</translation>
    </message>
    <message>
        <source>The presentation state wants the picture turned by %1°, which is no quarter turn; it is not turned</source>
        <translation>प्रेज़ेंटेशन स्टेट इमेज को %1° घुमाना चाहता है, जो 90° का गुणज नहीं है; इमेज घुमाई नहीं गई है</translation>
    </message>
    <message>
        <source>The presentation state names a bitmap shutter that can&apos;t be read; it is not drawn</source>
        <translation>प्रेज़ेंटेशन स्टेट ऐसा बिटमैप शटर बताता है जो पढ़ा नहीं जा सकता; वह नहीं बनाया गया है</translation>
    </message>
    <message>
        <source>The presentation state&apos;s subtraction is not made</source>
        <translation>प्रेज़ेंटेशन स्टेट का सबट्रैक्शन नहीं किया गया है</translation>
    </message>
    <message>
        <source>The picture can&apos;t be decoded: what hides in its pixels is unknown</source>
        <translation>इमेज डीकोड नहीं हो सकती: उसके पिक्सेल में क्या छिपा है, यह अज्ञात है</translation>
    </message>
    <message>
        <source>The picture was compressed and is written uncompressed</source>
        <translation>इमेज संपीड़ित थी और असंपीड़ित लिखी जाएगी</translation>
    </message>
    <message>
        <source>What hid in unused bits of the pixels (an overlay?) is cleared</source>
        <translation>पिक्सेल के अप्रयुक्त बिट में जो छिपा था (ओवरले?), वह मिटा दिया जाएगा</translation>
    </message>
    <message>
        <source>Bytes beside the picture inside Pixel Data are cleared</source>
        <translation>Pixel Data के भीतर इमेज के अलावा जो बाइट हैं, वे मिटा दिए जाएँगे</translation>
    </message>
    <message>
        <source>Text may be burned into the picture: look at it</source>
        <translation>इमेज में टेक्स्ट छपा हो सकता है: उसे देख लें</translation>
    </message>
    <message>
        <source>The GPU failed; the CPU did the work instead (%1)</source>
        <translation>GPU विफल रहा; यह काम CPU ने किया (%1)</translation>
    </message>
    <message>
        <source>The GPU ran out of memory; the CPU did the work instead</source>
        <translation>GPU की मेमोरी कम पड़ गई; यह काम CPU ने किया</translation>
    </message>
    <message>
        <source>CPU (%1 thread)</source>
        <translation>CPU (%1 थ्रेड)</translation>
    </message>
    <message>
        <source>CPU (%1 threads)</source>
        <translation>CPU (%1 थ्रेड)</translation>
    </message>
    <message>
        <source>blur σ %1 px</source>
        <translation>धुँधलापन σ %1 px</translation>
    </message>
    <message>
        <source>noise σ %1/255</source>
        <translation>नॉइज़ σ %1/255</translation>
    </message>
    <message>
        <source>SSIM (paper: uniform 7×7, sample covariance)</source>
        <translation>SSIM (शोध-पत्र: एकसमान 7×7, सैंपल कोवेरिएंस)</translation>
    </message>
    <message>
        <source>SSIM (Wang 2004: Gaussian 11×11, σ 1.5)</source>
        <translation>SSIM (Wang 2004: गाउसियन 11×11, σ 1.5)</translation>
    </message>
    <message>
        <source>Interpolated</source>
        <translation>इंटरपोलेटेड</translation>
    </message>
    <message>
        <source>the degraded image at full size, nothing done to it</source>
        <translation>गुणवत्ता घटाई गई इमेज पूरे आकार में, उस पर और कुछ नहीं किया गया</translation>
    </message>
    <message>
        <source>network, %1 multiply-adds per pixel</source>
        <translation>नेटवर्क, प्रति पिक्सेल %1 गुणा-जोड़</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>बाइक्यूबिक</translation>
    </message>
    <message>
        <source>Keys&apos; kernel, a = −0.5</source>
        <translation>Keys कर्नेल, a = −0.5</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>OpenCV&apos;s INTER_LANCZOS4: 8×8 pixels, a = 4</source>
        <translation>OpenCV का INTER_LANCZOS4: 8×8 पिक्सेल, a = 4</translation>
    </message>
    <message>
        <source>Histogram equalisation</source>
        <translation>हिस्टोग्राम इक्वलाइज़ेशन</translation>
    </message>
    <message>
        <source>whole image, one bin per value</source>
        <translation>पूरी इमेज, हर मान के लिए एक बिन</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>8×8 tiles, clip limit 2, 256 bins</source>
        <translation>8×8 टाइलें, क्लिप सीमा 2, 256 बिन</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>गामा</translation>
    </message>
    <message>
        <source>exponent 0.8: brightens</source>
        <translation>घातांक 0.8: चमक बढ़ाता है</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>मीडियन</translation>
    </message>
    <message>
        <source>3×3 pixels</source>
        <translation>3×3 पिक्सेल</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>गाउसियन</translation>
    </message>
    <message>
        <source>σ 1 pixel, 9×9 pixels</source>
        <translation>σ 1 पिक्सेल, 9×9 पिक्सेल</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>बाइलेटरल</translation>
    </message>
    <message>
        <source>disc of 5 pixels, σ 1 pixel and 10 % of the range</source>
        <translation>5 पिक्सेल की डिस्क, σ 1 पिक्सेल और रेंज का 10 %</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>अनशार्प मास्क</translation>
    </message>
    <message>
        <source>σ 1 pixel, amount 0.8, no threshold</source>
        <translation>σ 1 पिक्सेल, मात्रा 0.8, कोई थ्रेशोल्ड नहीं</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>नॉन-लोकल मीन्स</translation>
    </message>
    <message>
        <source>patch 7×7, search 21×21, strength 1.2 % of the range, absolute distance</source>
        <translation>पैच 7×7, खोज 21×21, तीव्रता रेंज का 1.2 %, निरपेक्ष दूरी</translation>
    </message>
    <message>
        <source>is larger than 4 GiB</source>
        <translation>4 GiB से बड़ी है</translation>
    </message>
    <message>
        <source>is encrypted; decrypt it first</source>
        <translation>एन्क्रिप्टेड है; पहले डिक्रिप्ट करें</translation>
    </message>
    <message>
        <source>is none of DICOM, PNG, JPEG, TIFF and BMP</source>
        <translation>DICOM, PNG, JPEG, TIFF और BMP में से कोई नहीं है</translation>
    </message>
    <message>
        <source>holds no bytes</source>
        <translation>फ़ाइल में एक भी बाइट नहीं है</translation>
    </message>
    <message>
        <source>is no DICOM file</source>
        <translation>DICOM फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>is no DICOM file, and only those are de-identified</source>
        <translation>DICOM फ़ाइल नहीं है, और पहचान केवल उन्हीं से हटाई जाती है</translation>
    </message>
    <message>
        <source>is a DICOMDIR, the index of a medium; open it as a list of files</source>
        <translation>DICOMDIR है, यानी डिस्क की विषय-सूची; इसे फ़ाइलों की सूची के रूप में खोलें</translation>
    </message>
    <message>
        <source>holds floating-point pixels</source>
        <translation>पिक्सेल फ़्लोटिंग-पॉइंट हैं</translation>
    </message>
    <message>
        <source>compressed BMP; save it uncompressed or as PNG</source>
        <translation>संपीड़ित BMP; इसे असंपीड़ित या PNG के रूप में सहेजें</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>इमेज के लिए मेमोरी पर्याप्त नहीं</translation>
    </message>
    <message>
        <source>not enough memory for the model</source>
        <translation>मॉडल के लिए मेमोरी पर्याप्त नहीं</translation>
    </message>
    <message>
        <source>not enough memory to read the file</source>
        <translation>फ़ाइल पढ़ने के लिए मेमोरी पर्याप्त नहीं</translation>
    </message>
    <message>
        <source>even the smallest tiles did not fit</source>
        <translation>सबसे छोटी टाइलें भी नहीं समाईं</translation>
    </message>
    <message>
        <source>the image is too small to be reduced</source>
        <translation>इमेज इतनी छोटी है कि और घटाई नहीं जा सकती</translation>
    </message>
    <message>
        <source>the format cannot hold this picture as it is</source>
        <translation>यह फ़ॉर्मेट इस इमेज को ज्यों का त्यों नहीं रख सकता</translation>
    </message>
    <message>
        <source>pixel data is cut short: %1 bytes needed, %2 present</source>
        <translation>पिक्सेल डेटा अधूरा है: %1 बाइट चाहिए, %2 मौजूद हैं</translation>
    </message>
    <message>
        <source>deflated data set is damaged or cut short</source>
        <translation>deflate से संपीड़ित डेटा सेट क्षतिग्रस्त या अधूरा है</translation>
    </message>
    <message>
        <source>its output is not finite</source>
        <translation>इसके आउटपुट में परिमित न होने वाले मान हैं</translation>
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
        <translation>%1 बिट</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 दिन</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 सप्ताह</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 महीने</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 वर्ष</translation>
    </message>
    <message>
        <source>%1, frame %2 of %3</source>
        <translation>%1, फ़्रेम %2 / %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>पहले: %1</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>मूल रूप में</translation>
    </message>
    <message>
        <source>Before: %1, degraded</source>
        <translation>पहले: %1, गुणवत्ता घटाई गई</translation>
    </message>
    <message>
        <source>%1 and back</source>
        <translation>%1 और वापस</translation>
    </message>
    <message>
        <source>%1 (not enhanced)</source>
        <translation>%1 (बेहतर नहीं की गई)</translation>
    </message>
    <message>
        <source>%1 (filtered)</source>
        <translation>%1 (फ़िल्टर की गई)</translation>
    </message>
    <message>
        <source>Interpolated, not enhanced</source>
        <translation>इंटरपोलेटेड, बेहतर नहीं की गई</translation>
    </message>
    <message>
        <source>Filtered: %1</source>
        <translation>फ़िल्टर की गई: %1</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>बाद में: %1</translation>
    </message>
    <message>
        <source>%1 s on %2</source>
        <translation>%2 पर %1 s</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>आईडी %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>जन्म %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>स्टडी %1</translation>
    </message>
    <message>
        <source>Accession %1</source>
        <translation>एक्सेशन %1</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>मापा नहीं गया</translation>
    </message>
    <message>
        <source>Mean gain %1 dB over the interpolated input (%2 → %3 dB) on %4; trained to undo %5</source>
        <translation>%4 पर इंटरपोलेटेड इनपुट से औसत लाभ %1 dB (%2 → %3 dB); %5 का असर हटाने के लिए प्रशिक्षित</translation>
    </message>
    <message>
        <source>%1 (untrained)</source>
        <translation>%1 (अप्रशिक्षित)</translation>
    </message>
    <message>
        <source>No weights yet: train it with `cxrlens-cli train FOLDER -m %1 -s 2 -o OUT`</source>
        <translation>अभी वेट नहीं हैं: `cxrlens-cli train FOLDER -m %1 -s 2 -o OUT` से प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA): none found</source>
        <translation>NVIDIA GPU (CUDA): कोई नहीं मिला</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>Reference: the file %1 itself.</source>
        <translation>संदर्भ: स्वयं फ़ाइल %1.</translation>
    </message>
    <message>
        <source>No reference: the file is the input, and nobody knows the true picture. Shown instead: does the enhanced picture, projected down again, agree with the input? A small residual proves agreement with the input, not that detail is real.</source>
        <translation>कोई संदर्भ नहीं: फ़ाइल ही इनपुट है और असली इमेज कोई नहीं जानता. इसके बदले यह दिखाया गया है: बेहतर की गई इमेज को फिर छोटे आकार पर प्रक्षेपित करने पर क्या वह इनपुट से मेल खाती है? छोटा अवशेष इनपुट से मेल साबित करता है, यह नहीं कि बारीकियाँ असली हैं.</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>पूरी इमेज</translation>
    </message>
    <message>
        <source>Visible region</source>
        <translation>दिख रहा भाग</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>लेंस</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>Left: %1. Right: %2. Both made of the file degraded (%3).</source>
        <translation>बाएँ: %1. दाएँ: %2. दोनों गुणवत्ता घटाई गई फ़ाइल (%3) से बनाए गए.</translation>
    </message>
    <message>
        <source>Before: the file degraded (%1).</source>
        <translation>पहले: गुणवत्ता घटाई गई फ़ाइल (%1).</translation>
    </message>
    <message>
        <source>%1 Both on the same pixels, no border left out. MSE in squared grey levels. PSNR range %2 (2^bits − 1). %3.</source>
        <translation>%1 दोनों की माप उन्हीं पिक्सेल पर, कोई किनारा छोड़े बिना. MSE ग्रे लेवल के वर्ग में. PSNR की रेंज %2 (2^बिट − 1). %3.</translation>
    </message>
    <message>
        <source>Residual: after, projected down (%1), minus the input, in grey levels of the input.</source>
        <translation>अवशेष: ‘बाद में’ को छोटे आकार पर प्रक्षेपित करके (%1) उसमें से इनपुट घटाया गया, इनपुट के ग्रे लेवल में.</translation>
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
        <translation>संदर्भ: फ़ाइल %1 (A). उससे तुलना: %2 (B). यहाँ कुछ भी बेहतर नहीं किया गया है.</translation>
    </message>
    <message>
        <source>No figures: they need pixels of one size and the same number of bits.</source>
        <translation>माप नहीं: उनके लिए एक ही आकार के पिक्सेल और बिट की समान संख्या चाहिए.</translation>
    </message>
    <message>
        <source>Where both pictures are: %1 × %2 pixels. MSE in squared grey levels. PSNR range %3 (2^bits − 1). %4.</source>
        <translation>जहाँ दोनों इमेजें हैं: %1 × %2 पिक्सेल. MSE ग्रे लेवल के वर्ग में. PSNR की रेंज %3 (2^बिट − 1). %4.</translation>
    </message>
</context>
<context>
    <name>MapLegendTexts</name>
    <message>
        <source>hidden below %1</source>
        <translation>%1 से कम छिपे हैं</translation>
    </message>
</context>
<context>
    <name>MapTexts</name>
    <message>
        <source>After, projected down − input</source>
        <translation>छोटे आकार पर प्रक्षेपित ‘बाद में’ − इनपुट</translation>
    </message>
    <message>
        <source>before, bicubic</source>
        <translation>पहले, बाइक्यूबिक</translation>
    </message>
    <message>
        <source>before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>SSIM of %1 and %2</source>
        <translation>%1 और %2 का SSIM</translation>
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
        <translation>बाद में</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>मैप: %1</translation>
    </message>
    <message>
        <source>SSIM %1</source>
        <translation>SSIM %1</translation>
    </message>
    <message>
        <source>RMS %1 grey levels</source>
        <translation>RMS %1 ग्रे लेवल</translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation>ग्रे लेवल</translation>
    </message>
    <message>
        <source>of %1 bits</source>
        <translation>%1 बिट के</translation>
    </message>
    <message>
        <source>, in steps of 2</source>
        <translation>, 2 के चरणों में</translation>
    </message>
</context>
<context>
    <name>RegionTexts</name>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>आयत</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>दीर्घवृत्त</translation>
    </message>
    <message>
        <source>Freehand region</source>
        <translation>मुक्तहस्त क्षेत्र</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>रेखा</translation>
    </message>
    <message>
        <source>%1, drawing %2</source>
        <translation>%1, रेखांकन %2</translation>
    </message>
    <message>
        <source>Histogram of the region</source>
        <translation>क्षेत्र का हिस्टोग्राम</translation>
    </message>
    <message>
        <source>stored value</source>
        <translation>संग्रहित मान</translation>
    </message>
    <message>
        <source>% of the pixels</source>
        <translation>पिक्सेल का %</translation>
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
        <translation>इस क्षेत्र में इमेज का कोई पिक्सेल नहीं है.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>माध्य</translation>
    </message>
    <message>
        <source>Of the stored values</source>
        <translation>संग्रहित मानों का</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Standard deviation of the sample (n − 1)</source>
        <translation>सैंपल का मानक विचलन (n − 1)</translation>
    </message>
    <message>
        <source>SNR</source>
        <translation>SNR</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: mean over σ</source>
        <translation>सिग्नल-नॉइज़ अनुपात: माध्य भाग σ</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>न्यूनतम</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>CNR to drawing %1</source>
        <translation>रेखांकन %1 से CNR</translation>
    </message>
    <message>
        <source>Contrast-to-noise ratio: |mean₁ − mean₂| / √((σ₁² + σ₂²) / 2)</source>
        <translation>कंट्रास्ट-नॉइज़ अनुपात: |माध्य₁ − माध्य₂| / √((σ₁² + σ₂²) / 2)</translation>
    </message>
    <message>
        <source>Area: %1. Stored values.</source>
        <translation>क्षेत्रफल: %1. संग्रहित मान.</translation>
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
        <translation>क्षेत्र के पिक्सेल पर फ़ाइल की तुलना में PSNR और MSE, रेंज %1; SSIM: उनके आसपास की विंडो का माध्य.</translation>
    </message>
    <message>
        <source>Profile along the line</source>
        <translation>रेखा पर प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>way along the line, mm</source>
        <translation>रेखा पर दूरी, mm</translation>
    </message>
    <message>
        <source>way along the line, pixels</source>
        <translation>रेखा पर दूरी, पिक्सेल</translation>
    </message>
    <message>
        <source>10–90 % rise, mm</source>
        <translation>10–90 % चढ़ाव, mm</translation>
    </message>
    <message>
        <source>10–90 % rise, pixels</source>
        <translation>10–90 % चढ़ाव, पिक्सेल</translation>
    </message>
    <message>
        <source>How far it takes an edge to go from 10 % to 90 % of the way between both sides; less is sharper. “–”: the line crosses no edge that stands out of the noise.</source>
        <translation>दोनों ओर के मानों के बीच 10 % से 90 % तक जाने में किनारा कितनी दूरी लेता है; कम हो तो ज़्यादा तीखा. “–”: रेखा ऐसा कोई किनारा पार नहीं करती जो नॉइज़ से अलग दिखे.</translation>
    </message>
    <message>
        <source>Values along the line, interpolated linearly. Draw it across one edge, with some of both sides, to measure how sharp that is. A sharper edge is not a truer one.</source>
        <translation>रेखा पर मान, रैखिक रूप से इंटरपोलेटेड. किनारा कितना तीखा है, यह मापने के लिए रेखा को एक ही किनारे के आर-पार, दोनों ओर का कुछ भाग लेकर खींचें. ज़्यादा तीखा किनारा ज़्यादा सच्चा नहीं होता.</translation>
    </message>
    <message>
        <source>Open an image to measure regions of it.</source>
        <translation>इमेज के क्षेत्र मापने के लिए कोई इमेज खोलें.</translation>
    </message>
    <message>
        <source>Draw a rectangle (Shift+R), an ellipse (Shift+E) or an outline (Shift+F) to measure a region, or a line (U) for a profile.</source>
        <translation>क्षेत्र मापने के लिए आयत (Shift+R), दीर्घवृत्त (Shift+E) या बाहरी रेखा (Shift+F) खींचें, या प्रोफ़ाइल के लिए रेखा (U) खींचें.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
</context>
<context>
    <name>cxr::app::AnnotationWiring</name>
    <message>
        <source>What was drawn on this picture comes from a newer version of the program, which can show it.</source>
        <translation>इस इमेज का रेखांकन प्रोग्राम के किसी नए संस्करण का है, जो उसे दिखा सकता है.</translation>
    </message>
    <message>
        <source>What was drawn on this picture can&apos;t be read (%1).</source>
        <translation>इस इमेज का रेखांकन पढ़ा नहीं जा सकता (%1).</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>फ़ाइल %1 नाम से रख ली गई.</translation>
    </message>
    <message>
        <source>The drawings are not kept: %1</source>
        <translation>रेखांकन सहेजे नहीं जा रहे: %1</translation>
    </message>
</context>
<context>
    <name>cxr::app::BenchWiring</name>
    <message>
        <source>Computing…</source>
        <translation>गणना हो रही है…</translation>
    </message>
    <message>
        <source>here: %1 dB, SSIM %2</source>
        <translation>यहाँ: %1 dB, SSIM %2</translation>
    </message>
    <message>
        <source>the spot in sight alone</source>
        <translation>केवल दिख रही जगह</translation>
    </message>
</context>
<context>
    <name>cxr::app::ChooseWiring</name>
    <message>
        <source>%1: your collections were damaged (%2). The damaged file is kept; what you decide from now on goes into a new one.</source>
        <translation>%1: आपके संग्रह क्षतिग्रस्त थे (%2). क्षतिग्रस्त फ़ाइल रख ली गई है; अब से आपके निर्णय एक नई फ़ाइल में जाएँगे.</translation>
    </message>
    <message>
        <source>%1: this file may not be written. Your collections are shown, and cannot be changed before you may write it again.</source>
        <translation>%1: इस फ़ाइल में लिखने की अनुमति नहीं है. आपके संग्रह दिखाए गए हैं, और जब तक आपको फिर लिखने की अनुमति न मिले, वे बदले नहीं जा सकते.</translation>
    </message>
    <message>
        <source>My collection</source>
        <translation>मेरा संग्रह</translation>
    </message>
    <message>
        <source>All files of the collection are there, as they were judged.</source>
        <translation>संग्रह की सभी फ़ाइलें मौजूद हैं, और वैसी ही हैं जैसी निर्णय के समय थीं.</translation>
    </message>
    <message>
        <source>Files of the collection that are missing: %1; that have changed: %2. Filter for &quot;Missing, changed or unreadable&quot; to see them.</source>
        <translation>संग्रह की फ़ाइलें जो नहीं मिलीं: %1; जो बदल गई हैं: %2. उन्हें देखने के लिए &quot;अनुपस्थित, बदली या अपठनीय&quot; का फ़िल्टर लगाएँ.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>लिखी गई: %1.</translation>
    </message>
    <message>
        <source>The collection holds no files yet. Judge some, or add those that are listed.</source>
        <translation>संग्रह में अभी कोई फ़ाइल नहीं है. कुछ फ़ाइलों पर निर्णय लें, या सूची की फ़ाइलें जोड़ें.</translation>
    </message>
</context>
<context>
    <name>cxr::app::DeidentifyWiring</name>
    <message>
        <source>Copies written to %1: %2.</source>
        <translation>%1 में %2 प्रतियाँ लिखी गईं.</translation>
    </message>
    <message>
        <source>Text may be burned into the pictures (%1): look at each of them.</source>
        <translation>%1 इमेजों में टेक्स्ट छपा हो सकता है: हर एक को देख लें.</translation>
    </message>
</context>
<context>
    <name>cxr::app::Desk</name>
    <message>
        <source>The settings could not be read, so everything is as at the first start. The damaged file is kept as %1.</source>
        <translation>सेटिंग पढ़ी नहीं जा सकीं, इसलिए सब कुछ पहली बार खोलने जैसा है. क्षतिग्रस्त फ़ाइल %1 नाम से रख ली गई है.</translation>
    </message>
</context>
<context>
    <name>cxr::app::MapWiring</name>
    <message>
        <source>There is no reference: the file is the input, and nobody knows the true picture. Evaluate mode takes the file as the reference.</source>
        <translation>कोई संदर्भ नहीं है: फ़ाइल ही इनपुट है और असली इमेज कोई नहीं जानता. मूल्यांकन मोड फ़ाइल को ही संदर्भ मानता है.</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>संदर्भ: %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>The map comes with the enhanced picture.</source>
        <translation>मैप इमेज बेहतर होने पर दिखेगा.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>गणना हो रही है…</translation>
    </message>
</context>
<context>
    <name>cxr::app::MetadataWiring</name>
    <message>
        <source>Open an image to see what it says about itself.</source>
        <translation>इमेज अपने बारे में क्या बताती है, यह देखने के लिए कोई इमेज खोलें.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>This file says nothing about itself beside its pixels.</source>
        <translation>यह फ़ाइल अपने पिक्सेल के अलावा अपने बारे में कुछ नहीं बताती.</translation>
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
        <translation>दूसरी फ़ाइल, यहाँ बेहतर नहीं की गई</translation>
    </message>
</context>
<context>
    <name>cxr::app::PresentationWiring</name>
    <message>
        <source>Written: %1. Beside its image it is applied whenever that is opened.</source>
        <translation>लिखी गई: %1. अपनी इमेज के पास रहने पर यह उसके हर बार खुलने पर लागू होती है.</translation>
    </message>
    <message>
        <source>%1: only grey DICOM images can have a presentation state. The drawings are kept all the same, and Ctrl+Shift+S exports what is seen.</source>
        <translation>%1: प्रेज़ेंटेशन स्टेट केवल ग्रे DICOM इमेजों का हो सकता है. रेखांकन फिर भी सुरक्षित रहते हैं, और जो दिख रहा है उसे Ctrl+Shift+S एक्सपोर्ट करता है.</translation>
    </message>
    <message>
        <source>Export the view as a presentation state</source>
        <translation>दृश्य को प्रेज़ेंटेशन स्टेट के रूप में एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>DICOM presentation state (*.dcm)</source>
        <translation>DICOM प्रेज़ेंटेशन स्टेट (*.dcm)</translation>
    </message>
</context>
<context>
    <name>cxr::app::PrintWiring</name>
    <message>
        <source>Written: %1.</source>
        <translation>लिखी गई: %1.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>प्रिंटर को भेजा गया.</translation>
    </message>
    <message>
        <source>The printer can&apos;t be drawn on</source>
        <translation>प्रिंटर पर पृष्ठ नहीं बनाया जा सकता</translation>
    </message>
    <message>
        <source>The printer does not take the page. Choose another one, or save a PDF.</source>
        <translation>प्रिंटर पृष्ठ नहीं ले रहा. दूसरा प्रिंटर चुनें, या PDF सहेजें.</translation>
    </message>
</context>
<context>
    <name>cxr::app::RankingWiring</name>
    <message>
        <source>%1 of %2 methods measured</source>
        <translation>%2 में से %1 विधियाँ मापी गईं</translation>
    </message>
    <message>
        <source>Open an X-ray to compare methods on it.</source>
        <translation>विधियों की तुलना के लिए कोई एक्स-रे खोलें.</translation>
    </message>
    <message>
        <source>All networks that undo %1, and the classical filters, on the open image.</source>
        <translation>खुली इमेज पर: %1 का असर हटाने वाले सभी नेटवर्क, और क्लासिकल फ़िल्टर.</translation>
    </message>
    <message>
        <source>Reference: the file %1 itself. Every method is given it degraded (%2) and measured on the same pixels: the frame without a border of %3.</source>
        <translation>संदर्भ: स्वयं फ़ाइल %1. हर विधि को इसका गुणवत्ता घटाया गया रूप (%2) दिया जाता है और माप उन्हीं पिक्सेल पर होती है: %3 का किनारा छोड़कर पूरा फ़्रेम.</translation>
    </message>
    <message>
        <source>PSNR range %1 (2^bits − 1). %2.</source>
        <translation>PSNR की रेंज %1 (2^बिट − 1). %2.</translation>
    </message>
    <message>
        <source>Waiting for the enhancement</source>
        <translation>इमेज बेहतर होने की प्रतीक्षा है</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2: %3</translation>
    </message>
    <message>
        <source>No file manager answers. The folder is %1.</source>
        <translation>कोई फ़ाइल मैनेजर जवाब नहीं दे रहा. फ़ोल्डर %1 है.</translation>
    </message>
    <message>
        <source>Methods are ranked in Evaluate mode, where the file is the reference. In Enhance mode nobody knows the true picture.</source>
        <translation>विधियों की क्रम-सूची मूल्यांकन मोड में बनती है, जहाँ फ़ाइल ही संदर्भ होती है. बेहतर बनाएँ मोड में असली इमेज कोई नहीं जानता.</translation>
    </message>
</context>
<context>
    <name>cxr::app::SessionMemory</name>
    <message>
        <source>What was open the last time cannot be read. The damaged note is kept as %1.</source>
        <translation>पिछली बार क्या खुला था, यह पढ़ा नहीं जा सकता. क्षतिग्रस्त नोट %1 नाम से रख लिया गया है.</translation>
    </message>
    <message>
        <source>The program ended while it opened %1 again. This time it is not opened by itself.</source>
        <translation>%1 को दोबारा खोलते समय प्रोग्राम बंद हो गया था. इस बार वह अपने आप नहीं खुलेगी.</translation>
    </message>
</context>
<context>
    <name>cxr::app::Wiring</name>
    <message>
        <source>%1 left</source>
        <translation>%1 शेष</translation>
    </message>
    <message>
        <source>Written: %1, with its provenance in %2.</source>
        <translation>लिखी गई: %1, स्रोत-विवरण %2 में.</translation>
    </message>
    <message>
        <source>After: %1 ×%2</source>
        <translation>बाद में: %1 ×%2</translation>
    </message>
    <message>
        <source>No NVIDIA GPU answers; the CPU does the work instead. Settings offer the choice.</source>
        <translation>कोई NVIDIA GPU जवाब नहीं दे रहा; यह काम CPU कर रहा है. विकल्प सेटिंग में है.</translation>
    </message>
    <message>
        <source>Export the view as seen</source>
        <translation>दृश्य जैसा दिख रहा है वैसा एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG इमेज (*.png)</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>लिखी गई: %1.</translation>
    </message>
    <message>
        <source>Settings cannot be stored: %1 cannot be written. They hold until the program ends.</source>
        <translation>सेटिंग सहेजी नहीं जा सकतीं: %1 में लिखा नहीं जा सकता. वे प्रोग्राम बंद होने तक ही लागू रहेंगी.</translation>
    </message>
</context>
<context>
    <name>cxr::ui</name>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>बेहतर बनाएँ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Zoom lens</source>
        <translation>लेंस</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>मापन</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>विंडो और लेवल</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Move the picture, or the lens while it is on and not frozen (also: drag with the left button)</source>
        <translation>इमेज को खिसकाएँ, या लेंस चालू हो और स्थिर न हो तो लेंस को (या बाएँ बटन से खींचें)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>फ़ाइलें खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>Open X-rays: DICOM, PNG, JPEG, TIFF or BMP</source>
        <translation>एक्स-रे खोलें: DICOM, PNG, JPEG, TIFF या BMP</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>फ़ोल्डर खोलें (&amp;F)…</translation>
    </message>
    <message>
        <source>Open every X-ray of a folder</source>
        <translation>किसी फ़ोल्डर के सभी एक्स-रे खोलें</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>अगली फ़ाइल (&amp;N)</translation>
    </message>
    <message>
        <source>Show the next file that can be read</source>
        <translation>अगली पढ़ने योग्य फ़ाइल दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Previous file</source>
        <translation>पिछली फ़ाइल (&amp;P)</translation>
    </message>
    <message>
        <source>Show the previous file that can be read</source>
        <translation>पिछली पढ़ने योग्य फ़ाइल दिखाएँ</translation>
    </message>
    <message>
        <source>Next f&amp;rame</source>
        <translation>अगला फ़्रेम (&amp;R)</translation>
    </message>
    <message>
        <source>Show the next frame of a file that has several</source>
        <translation>कई फ़्रेम वाली फ़ाइल का अगला फ़्रेम दिखाएँ</translation>
    </message>
    <message>
        <source>Previous fra&amp;me</source>
        <translation>पिछला फ़्रेम (&amp;M)</translation>
    </message>
    <message>
        <source>Show the previous frame</source>
        <translation>पिछला फ़्रेम दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>मेटाडेटा (&amp;M)</translation>
    </message>
    <message>
        <source>Show or hide all that the file says about itself, with search</source>
        <translation>फ़ाइल अपने बारे में जो कुछ बताती है, उसे दिखाएँ या छिपाएँ, खोज के साथ</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>एक्सपोर्ट करें (&amp;E)…</translation>
    </message>
    <message>
        <source>Save the enhanced image</source>
        <translation>बेहतर की गई इमेज सहेजें</translation>
    </message>
    <message>
        <source>Export &amp;view…</source>
        <translation>दृश्य एक्सपोर्ट करें (&amp;V)…</translation>
    </message>
    <message>
        <source>Save before and after as they are seen</source>
        <translation>‘पहले’ और ‘बाद में’ जैसे दिख रहे हैं वैसे ही सहेजें</translation>
    </message>
    <message>
        <source>&amp;De-identify a copy…</source>
        <translation>पहचान हटाकर प्रति बनाएँ (&amp;D)…</translation>
    </message>
    <message>
        <source>Write copies of DICOM files without what tells who the patient is</source>
        <translation>DICOM फ़ाइलों की ऐसी प्रतियाँ लिखें जिनसे मरीज़ की पहचान न हो</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>पिछला कदम वापस लें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>वापस लिया गया कदम फिर से करें</translation>
    </message>
    <message>
        <source>&amp;Enhance</source>
        <translation>बेहतर बनाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>Enhance the image with the chosen model</source>
        <translation>चुने गए मॉडल से इमेज बेहतर बनाएँ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Enhance mode</source>
        <translation>बेहतर बनाएँ मोड (&amp;E)</translation>
    </message>
    <message>
        <source>The file is the input; there is no reference</source>
        <translation>फ़ाइल इनपुट है; कोई संदर्भ नहीं है</translation>
    </message>
    <message>
        <source>E&amp;valuate mode</source>
        <translation>मूल्यांकन मोड (&amp;V)</translation>
    </message>
    <message>
        <source>The file is the reference; it is degraded, restored and measured</source>
        <translation>फ़ाइल संदर्भ है; उसकी गुणवत्ता घटाई, लौटाई और मापी जाती है</translation>
    </message>
    <message>
        <source>Scale ×&amp;1</source>
        <translation>स्केल ×&amp;1</translation>
    </message>
    <message>
        <source>Restore at the same matrix size</source>
        <translation>उसी मैट्रिक्स आकार पर गुणवत्ता लौटाएँ</translation>
    </message>
    <message>
        <source>Scale ×&amp;2</source>
        <translation>स्केल ×&amp;2</translation>
    </message>
    <message>
        <source>Double rows and columns</source>
        <translation>पंक्तियाँ और स्तंभ दुगुने</translation>
    </message>
    <message>
        <source>Scale ×&amp;3</source>
        <translation>स्केल ×&amp;3</translation>
    </message>
    <message>
        <source>Three times as many rows and columns</source>
        <translation>पंक्तियाँ और स्तंभ तिगुने</translation>
    </message>
    <message>
        <source>Scale ×&amp;4</source>
        <translation>स्केल ×&amp;4</translation>
    </message>
    <message>
        <source>Four times as many rows and columns</source>
        <translation>पंक्तियाँ और स्तंभ चौगुने</translation>
    </message>
    <message>
        <source>Compare &amp;methods</source>
        <translation>विधियों की तुलना (&amp;M)</translation>
    </message>
    <message>
        <source>Show or hide the ranking of all networks and filters on this image (Evaluate mode)</source>
        <translation>इस इमेज पर सभी नेटवर्क और फ़िल्टर की क्रम-सूची दिखाएँ या छिपाएँ (मूल्यांकन मोड)</translation>
    </message>
    <message>
        <source>&amp;Blind A/B test…</source>
        <translation>ब्लाइंड A/B टेस्ट (&amp;B)…</translation>
    </message>
    <message>
        <source>Judge two ranked methods without knowing which is which</source>
        <translation>क्रम-सूची की दो विधियों को बिना जाने परखें कि कौन-सी कौन है</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>अगल-बगल (&amp;S)</translation>
    </message>
    <message>
        <source>Before and after in two panes</source>
        <translation>‘पहले’ और ‘बाद में’ दो फलकों में</translation>
    </message>
    <message>
        <source>S&amp;tacked</source>
        <translation>ऊपर-नीचे (&amp;T)</translation>
    </message>
    <message>
        <source>Before above after, in two panes</source>
        <translation>‘पहले’ ऊपर, ‘बाद में’ नीचे, दो फलकों में</translation>
    </message>
    <message>
        <source>&amp;Wipe left and right</source>
        <translation>वाइप बाएँ-दाएँ (&amp;W)</translation>
    </message>
    <message>
        <source>Before left of a line, after right of it; drag the line</source>
        <translation>रेखा के बाईं ओर ‘पहले’, दाईं ओर ‘बाद में’; रेखा को खींचें</translation>
    </message>
    <message>
        <source>Wipe top and b&amp;ottom</source>
        <translation>वाइप ऊपर-नीचे (&amp;O)</translation>
    </message>
    <message>
        <source>Before above a line, after below it; drag the line</source>
        <translation>रेखा के ऊपर ‘पहले’, नीचे ‘बाद में’; रेखा को खींचें</translation>
    </message>
    <message>
        <source>&amp;Flip</source>
        <translation>फ़्लिप (&amp;F)</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>ओवरले (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Before while held</source>
        <translation>दबाए रखने पर ‘पहले’ (&amp;B)</translation>
    </message>
    <message>
        <source>Hold the key: before; let go: after (wipe, flip and overlay)</source>
        <translation>कुंजी दबाए रखें: ‘पहले’; छोड़ें: ‘बाद में’ (वाइप, फ़्लिप और ओवरले)</translation>
    </message>
    <message>
        <source>Bl&amp;ink</source>
        <translation>ब्लिंक (&amp;I)</translation>
    </message>
    <message>
        <source>Before and after take turns; Settings offer the pace</source>
        <translation>‘पहले’ और ‘बाद में’ बारी-बारी से; गति सेटिंग में चुनें</translation>
    </message>
    <message>
        <source>M&amp;ore of after</source>
        <translation>‘बाद में’ ज़्यादा (&amp;O)</translation>
    </message>
    <message>
        <source>In a wipe or an overlay</source>
        <translation>वाइप या ओवरले में</translation>
    </message>
    <message>
        <source>&amp;Less of after</source>
        <translation>‘बाद में’ कम (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>फ़िट करें (&amp;F)</translation>
    </message>
    <message>
        <source>The whole image (also: double-click)</source>
        <translation>पूरी इमेज (या डबल-क्लिक)</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>One source pixel per screen pixel</source>
        <translation>हर स्क्रीन पिक्सेल पर एक स्रोत पिक्सेल</translation>
    </message>
    <message>
        <source>&amp;2:1</source>
        <translation>&amp;2:1</translation>
    </message>
    <message>
        <source>One source pixel on 2 × 2 screen pixels</source>
        <translation>2 × 2 स्क्रीन पिक्सेल पर एक स्रोत पिक्सेल</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ज़ूम इन (&amp;I)</translation>
    </message>
    <message>
        <source>Closer (also: wheel, about the cursor)</source>
        <translation>पास से (या व्हील, कर्सर को केंद्र मानकर)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ज़ूम आउट (&amp;O)</translation>
    </message>
    <message>
        <source>Farther (also: wheel)</source>
        <translation>दूर से (या व्हील)</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>दाएँ घुमाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>By a quarter, on the screen only</source>
        <translation>एक चौथाई घुमाव, केवल स्क्रीन पर</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>बाएँ घुमाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>Mirror left and ri&amp;ght</source>
        <translation>बाएँ-दाएँ मिरर करें (&amp;G)</translation>
    </message>
    <message>
        <source>On the screen only; the picture says so</source>
        <translation>केवल स्क्रीन पर; इमेज पर यह लिखा रहता है</translation>
    </message>
    <message>
        <source>Mirror top and &amp;bottom</source>
        <translation>ऊपर-नीचे मिरर करें (&amp;B)</translation>
    </message>
    <message>
        <source>As &amp;opened</source>
        <translation>जैसी खुली थी (&amp;O)</translation>
    </message>
    <message>
        <source>The orientation and place in which the file was first shown</source>
        <translation>वह दिशा और स्थान जिसमें फ़ाइल पहली बार दिखी थी</translation>
    </message>
    <message>
        <source>Look left</source>
        <translation>बाईं ओर देखें</translation>
    </message>
    <message>
        <source>Look right</source>
        <translation>दाईं ओर देखें</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>ऊपर देखें</translation>
    </message>
    <message>
        <source>Look down</source>
        <translation>नीचे देखें</translation>
    </message>
    <message>
        <source>&amp;Smooth display</source>
        <translation>स्मूद प्रदर्शन (&amp;S)</translation>
    </message>
    <message>
        <source>Smooth or square pixels; affects the screen only</source>
        <translation>स्मूद या वर्गाकार पिक्सेल; असर केवल स्क्रीन पर</translation>
    </message>
    <message>
        <source>&amp;Patient banner</source>
        <translation>मरीज़ बैनर (&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide who the patient is, everywhere in the window and in exported views</source>
        <translation>मरीज़ की पहचान पूरी विंडो और एक्सपोर्ट किए गए दृश्यों में दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>रेखांकन (&amp;D)</translation>
    </message>
    <message>
        <source>Zoom &amp;lens</source>
        <translation>लेंस (&amp;L)</translation>
    </message>
    <message>
        <source>Magnify the same spot of both panes; the wheel changes the power</source>
        <translation>दोनों फलकों की एक ही जगह बड़ी करके दिखाएँ; व्हील से आवर्धन बदलता है</translation>
    </message>
    <message>
        <source>&amp;Freeze lens</source>
        <translation>लेंस स्थिर करें (&amp;F)</translation>
    </message>
    <message>
        <source>Hold the lens on its spot</source>
        <translation>लेंस को उसकी जगह पर रोकें</translation>
    </message>
    <message>
        <source>Lens si&amp;ze</source>
        <translation>लेंस का आकार (&amp;Z)</translation>
    </message>
    <message>
        <source>Small, medium or large</source>
        <translation>छोटा, मध्यम या बड़ा</translation>
    </message>
    <message>
        <source>&amp;Stronger lens</source>
        <translation>लेंस की शक्ति बढ़ाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>More power</source>
        <translation>ज़्यादा आवर्धन</translation>
    </message>
    <message>
        <source>&amp;Weaker lens</source>
        <translation>लेंस की शक्ति घटाएँ (&amp;W)</translation>
    </message>
    <message>
        <source>Less power</source>
        <translation>कम आवर्धन</translation>
    </message>
    <message>
        <source>&amp;Copy lens</source>
        <translation>लेंस कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Its picture and its figures, to the clipboard</source>
        <translation>उसकी इमेज और माप क्लिपबोर्ड पर</translation>
    </message>
    <message>
        <source>&amp;Ruler</source>
        <translation>पैमाना (&amp;R)</translation>
    </message>
    <message>
        <source>Draw lines with the left button; lengths say where they hold</source>
        <translation>बाएँ बटन से रेखाएँ खींचें; हर लंबाई के साथ लिखा होता है कि वह किस तल पर मान्य है</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>इनवर्ट करें (&amp;I)</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>काले और सफ़ेद की अदला-बदली</translation>
    </message>
    <message>
        <source>Window as &amp;sent</source>
        <translation>फ़ाइल की विंडो (&amp;S)</translation>
    </message>
    <message>
        <source>The window that came with the file</source>
        <translation>वह विंडो जो फ़ाइल के साथ आई</translation>
    </message>
    <message>
        <source>F&amp;ull range</source>
        <translation>पूरी रेंज (&amp;U)</translation>
    </message>
    <message>
        <source>From the smallest to the largest storable value</source>
        <translation>सबसे छोटे से सबसे बड़े संग्रहण-योग्य मान तक</translation>
    </message>
    <message>
        <source>&amp;Auto</source>
        <translation>ऑटो (&amp;A)</translation>
    </message>
    <message>
        <source>From the image&apos;s values (by hand: drag with the right button)</source>
        <translation>इमेज के मानों से (हाथ से: दाएँ बटन से खींचें)</translation>
    </message>
    <message>
        <source>Auto of the &amp;visible region</source>
        <translation>दिख रहे भाग का ऑटो (&amp;V)</translation>
    </message>
    <message>
        <source>From the values in sight</source>
        <translation>दिख रहे मानों से</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>फ़ुल स्क्रीन (&amp;F)</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>चालू या बंद</translation>
    </message>
    <message>
        <source>File &amp;list</source>
        <translation>फ़ाइल सूची (&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide it</source>
        <translation>इसे दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>माप (&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>पैनल दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिंग (&amp;S)…</translation>
    </message>
    <message>
        <source>Device, display, theme</source>
        <translation>डिवाइस, प्रदर्शन, थीम</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>कुंजियाँ और माउस (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About CXR Lens</source>
        <translation>CXR Lens के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence, and what it is not</source>
        <translation>संस्करण, लाइसेंस, और यह क्या नहीं है</translation>
    </message>
    <message>
        <source>Turned %1°</source>
        <translation>%1° घुमाई गई</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>मिरर की गई</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चयन</translation>
    </message>
    <message>
        <source>The window&apos;s centre or width by a hundredth of its width</source>
        <translation>विंडो का केंद्र या चौड़ाई, उसकी चौड़ाई के सौवें भाग से</translation>
    </message>
    <message>
        <source>The window&apos;s centre or width by a tenth of its width</source>
        <translation>विंडो का केंद्र या चौड़ाई, उसकी चौड़ाई के दसवें भाग से</translation>
    </message>
    <message>
        <source>Export presentation s&amp;tate…</source>
        <translation>प्रेज़ेंटेशन स्टेट एक्सपोर्ट करें (&amp;T)…</translation>
    </message>
    <message>
        <source>Save view and drawings as a DICOM presentation state</source>
        <translation>दृश्य और रेखांकन DICOM प्रेज़ेंटेशन स्टेट के रूप में सहेजें</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>रखें (&amp;K)</translation>
    </message>
    <message>
        <source>Keep the open file, or all that are selected</source>
        <translation>खुली फ़ाइल, या सभी चुनी हुई फ़ाइलें रखें</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>अनिर्णीत (&amp;U)</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>न रखी गई, न अस्वीकार की गई</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>अस्वीकार करें (&amp;R)</translation>
    </message>
    <message>
        <source>Reject it; the file itself stays where it is</source>
        <translation>इसे अस्वीकार करें; फ़ाइल अपनी जगह पर ही रहती है</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 स्टार</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>यह कितनी अच्छी है</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 स्टार</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 स्टार</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 स्टार</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 स्टार</translation>
    </message>
    <message>
        <source>N&amp;o stars</source>
        <translation>कोई स्टार नहीं (&amp;O)</translation>
    </message>
    <message>
        <source>Take the stars away</source>
        <translation>स्टार हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>टैग (&amp;T)</translation>
    </message>
    <message>
        <source>Write tags below the pictures</source>
        <translation>इमेजों के नीचे टैग लिखें</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>नोट (&amp;N)</translation>
    </message>
    <message>
        <source>Write a note below the pictures</source>
        <translation>इमेजों के नीचे नोट लिखें</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>फ़िल्टर (&amp;F)</translation>
    </message>
    <message>
        <source>Show only the files that fit, in any order; in the metadata: search</source>
        <translation>केवल मेल खाती फ़ाइलें दिखाएँ, किसी भी क्रम में; मेटाडेटा में: खोजें</translation>
    </message>
    <message>
        <source>&amp;List, grid or filmstrip</source>
        <translation>सूची, ग्रिड या फ़िल्मस्ट्रिप (&amp;L)</translation>
    </message>
    <message>
        <source>How the files are laid out</source>
        <translation>फ़ाइलें किस तरह सजाई जाती हैं</translation>
    </message>
    <message>
        <source>&amp;Open the collection</source>
        <translation>संग्रह खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>List the files of the collection that is chosen</source>
        <translation>चुने हुए संग्रह की फ़ाइलें सूची में दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Add files to the collection</source>
        <translation>संग्रह में फ़ाइलें जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>All that are listed, or those that are selected</source>
        <translation>सूची की सभी, या चुनी हुई फ़ाइलें</translation>
    </message>
    <message>
        <source>Take files o&amp;ut of the collection</source>
        <translation>संग्रह से फ़ाइलें निकालें (&amp;U)</translation>
    </message>
    <message>
        <source>With what was decided about them; the files themselves stay</source>
        <translation>उनके बारे में लिए गए निर्णयों समेत; फ़ाइलें अपनी जगह रहती हैं</translation>
    </message>
    <message>
        <source>&amp;Check the files</source>
        <translation>फ़ाइलें जाँचें (&amp;C)</translation>
    </message>
    <message>
        <source>Find the files of the collection that are missing or have changed</source>
        <translation>संग्रह की वे फ़ाइलें ढूँढें जो नहीं मिलतीं या बदल गई हैं</translation>
    </message>
    <message>
        <source>Ne&amp;w collection</source>
        <translation>नया संग्रह (&amp;W)</translation>
    </message>
    <message>
        <source>Begin an empty one; what you decide goes there</source>
        <translation>एक ख़ाली संग्रह शुरू करें; आपके निर्णय उसमें जाएँगे</translation>
    </message>
    <message>
        <source>Rena&amp;me the collection</source>
        <translation>संग्रह का नाम बदलें (&amp;M)</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>इसे दूसरा नाम दें</translation>
    </message>
    <message>
        <source>Remo&amp;ve the collection</source>
        <translation>संग्रह हटाएँ (&amp;V)</translation>
    </message>
    <message>
        <source>With all decisions; Undo brings it back, and the files stay</source>
        <translation>सभी निर्णयों समेत; पूर्ववत करने पर वापस आता है, और फ़ाइलें रहती हैं</translation>
    </message>
    <message>
        <source>&amp;Import a collection…</source>
        <translation>संग्रह इंपोर्ट करें (&amp;I)…</translation>
    </message>
    <message>
        <source>From a CSV or JSON file, as a new one</source>
        <translation>CSV या JSON फ़ाइल से, नए संग्रह के रूप में</translation>
    </message>
    <message>
        <source>&amp;Export the collection…</source>
        <translation>संग्रह एक्सपोर्ट करें (&amp;E)…</translation>
    </message>
    <message>
        <source>As CSV for spreadsheets, or as JSON</source>
        <translation>स्प्रेडशीट के लिए CSV, या JSON के रूप में</translation>
    </message>
    <message>
        <source>Put the drawing tool away, or stop the running enhancement or ranking</source>
        <translation>रेखांकन टूल छोड़ें, या इमेज बेहतर बनाने या क्रम-सूची का चल रहा काम रोकें</translation>
    </message>
    <message>
        <source>After in the whole window, before while a key is held</source>
        <translation>पूरी विंडो में ‘बाद में’; कुंजी दबाए रखने पर ‘पहले’</translation>
    </message>
    <message>
        <source>After drawn over before, partly transparent</source>
        <translation>‘पहले’ के ऊपर आंशिक पारदर्शी ‘बाद में’</translation>
    </message>
    <message>
        <source>&amp;Reference beside them</source>
        <translation>साथ में संदर्भ (&amp;R)</translation>
    </message>
    <message>
        <source>A pane of its own for what before and after are measured against (Evaluate mode)</source>
        <translation>अलग फलक में वह इमेज जिससे ‘पहले’ और ‘बाद में’ मापे जाते हैं (मूल्यांकन मोड)</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>मैप (&amp;P)</translation>
    </message>
    <message>
        <source>Where two of the pictures differ, in colours with a legend</source>
        <translation>दो इमेजें कहाँ अलग हैं, रंगों और लेजेंड के साथ</translation>
    </message>
    <message>
        <source>&amp;Kind of map</source>
        <translation>मैप का प्रकार (&amp;K)</translation>
    </message>
    <message>
        <source>Difference, absolute difference, SSIM, consistency residual</source>
        <translation>अंतर, निरपेक्ष अंतर, SSIM, संगति अवशेष</translation>
    </message>
    <message>
        <source>&amp;Next worst region</source>
        <translation>अगला सबसे ख़राब भाग (&amp;N)</translation>
    </message>
    <message>
        <source>Go where the map shows the largest differences, one after the other</source>
        <translation>जहाँ मैप सबसे बड़े अंतर दिखाता है, वहाँ एक-एक करके जाएँ</translation>
    </message>
    <message>
        <source>Pre&amp;vious worst region</source>
        <translation>पिछला सबसे ख़राब भाग (&amp;V)</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>वापस उससे पहले वाले पर</translation>
    </message>
    <message>
        <source>Show or hide shutters, overlays and all drawings</source>
        <translation>शटर, ओवरले और सभी रेखांकन दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>&amp;Pin a lens here</source>
        <translation>यहाँ लेंस पिन करें (&amp;P)</translation>
    </message>
    <message>
        <source>Leave a lens with its spot and its figures, and look on; drag it, close it with ×</source>
        <translation>लेंस को उसकी जगह और माप के साथ छोड़कर आगे देखें; उसे खींचें, × से बंद करें</translation>
    </message>
    <message>
        <source>&amp;Remove pinned lenses</source>
        <translation>पिन किए लेंस हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Show &amp;before in it</source>
        <translation>इसमें ‘पहले’ दिखाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>The lens shows what is chosen here, from left to right</source>
        <translation>लेंस बाएँ से दाएँ वही दिखाता है जो यहाँ चुना गया है</translation>
    </message>
    <message>
        <source>Show &amp;after in it</source>
        <translation>इसमें ‘बाद में’ दिखाएँ (&amp;A)</translation>
    </message>
    <message>
        <source>Show the &amp;map in it</source>
        <translation>इसमें मैप दिखाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>Difference, SSIM or residual, as chosen for the map</source>
        <translation>अंतर, SSIM या अवशेष, जैसा मैप के लिए चुना गया है</translation>
    </message>
    <message>
        <source>Show the r&amp;eference in it</source>
        <translation>इसमें संदर्भ दिखाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>In Evaluate mode</source>
        <translation>मूल्यांकन मोड में</translation>
    </message>
    <message>
        <source>R&amp;ound lens</source>
        <translation>गोल लेंस (&amp;O)</translation>
    </message>
    <message>
        <source>Round or square</source>
        <translation>गोल या चौकोर</translation>
    </message>
    <message>
        <source>A&amp;ngle</source>
        <translation>कोण (&amp;N)</translation>
    </message>
    <message>
        <source>Drag the first side, then click at the end of the second</source>
        <translation>पहली भुजा खींचें, फिर दूसरी के सिरे पर क्लिक करें</translation>
    </message>
    <message>
        <source>Cardiothoracic rati&amp;o</source>
        <translation>हृदय-वक्ष अनुपात (&amp;O)</translation>
    </message>
    <message>
        <source>Drag the heart&apos;s width, then the thorax&apos;s inner width (PA view)</source>
        <translation>हृदय की चौड़ाई खींचें, फिर वक्ष की भीतरी चौड़ाई (PA व्यू)</translation>
    </message>
    <message>
        <source>&amp;Arrow</source>
        <translation>तीर (&amp;A)</translation>
    </message>
    <message>
        <source>Press where it points to and drag away; a double click names it</source>
        <translation>जिसकी ओर तीर हो वहाँ दबाएँ और दूर खींचें; डबल-क्लिक से नाम दें</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>टेक्स्ट (&amp;T)</translation>
    </message>
    <message>
        <source>Click and type; a double click edits it</source>
        <translation>क्लिक करके लिखें; डबल-क्लिक से संपादित करें</translation>
    </message>
    <message>
        <source>Re&amp;ctangle</source>
        <translation>आयत (&amp;C)</translation>
    </message>
    <message>
        <source>Drag a region from corner to corner</source>
        <translation>क्षेत्र को एक कोने से दूसरे कोने तक खींचें</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation>दीर्घवृत्त (&amp;E)</translation>
    </message>
    <message>
        <source>Drag a region&apos;s surrounding box</source>
        <translation>क्षेत्र को घेरने वाला बॉक्स खींचें</translation>
    </message>
    <message>
        <source>&amp;Freehand region</source>
        <translation>मुक्तहस्त क्षेत्र (&amp;F)</translation>
    </message>
    <message>
        <source>Draw a region&apos;s outline; it closes itself</source>
        <translation>क्षेत्र की बाहरी रेखा खींचें; वह अपने आप बंद होती है</translation>
    </message>
    <message>
        <source>Re&amp;move drawing</source>
        <translation>रेखांकन हटाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>The selected one, or the last</source>
        <translation>चुना हुआ, या अंतिम</translation>
    </message>
    <message>
        <source>Cali&amp;brate…</source>
        <translation>कैलिब्रेट करें (&amp;B)…</translation>
    </message>
    <message>
        <source>Say how long the selected or the last line is; holds for this picture</source>
        <translation>बताएँ कि चुनी हुई या अंतिम रेखा कितनी लंबी है; इस इमेज के लिए मान्य</translation>
    </message>
    <message>
        <source>&amp;Lung</source>
        <translation>फेफड़े (&amp;L)</translation>
    </message>
    <message>
        <source>From this picture&apos;s histogram: the 0.5th to the 80th percentile of the body, dark to bright; radiographs have no Hounsfield units</source>
        <translation>इस इमेज के हिस्टोग्राम से: शरीर का 0.5वाँ से 80वाँ पर्सेंटाइल, गहरे से चमकीले तक; एक्स-रे में Hounsfield इकाइयाँ नहीं होतीं</translation>
    </message>
    <message>
        <source>&amp;Soft tissue</source>
        <translation>मृदु ऊतक (&amp;S)</translation>
    </message>
    <message>
        <source>From this picture&apos;s histogram: the 10th to the 97th percentile of the body</source>
        <translation>इस इमेज के हिस्टोग्राम से: शरीर का 10वाँ से 97वाँ पर्सेंटाइल</translation>
    </message>
    <message>
        <source>&amp;Bone</source>
        <translation>हड्डी (&amp;B)</translation>
    </message>
    <message>
        <source>From this picture&apos;s histogram: the 30th to the 99.8th percentile of the body</source>
        <translation>इस इमेज के हिस्टोग्राम से: शरीर का 30वाँ से 99.8वाँ पर्सेंटाइल</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>हिस्टोग्राम (&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide it, with the window&apos;s ends to drag</source>
        <translation>इसे दिखाएँ या छिपाएँ; विंडो के सिरे खींचे जा सकते हैं</translation>
    </message>
    <message>
        <source>Shar&amp;pen</source>
        <translation>शार्प करें (&amp;P)</translation>
    </message>
    <message>
        <source>For the eye alone, and the panes say so: no value, figure or exported image changes</source>
        <translation>केवल आँख के लिए, और फलकों पर यह लिखा रहता है: कोई मान, माप या एक्सपोर्ट की गई इमेज नहीं बदलती</translation>
    </message>
    <message>
        <source>Local &amp;contrast (CLAHE)</source>
        <translation>स्थानीय कंट्रास्ट (CLAHE) (&amp;C)</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>ज़्यादा चमकीला</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>ज़्यादा गहरा</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>कंट्रास्ट कम</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>कंट्रास्ट ज़्यादा</translation>
    </message>
    <message>
        <source>Much brighter</source>
        <translation>बहुत ज़्यादा चमकीला</translation>
    </message>
    <message>
        <source>Much darker</source>
        <translation>बहुत ज़्यादा गहरा</translation>
    </message>
    <message>
        <source>Much less contrast</source>
        <translation>कंट्रास्ट बहुत कम</translation>
    </message>
    <message>
        <source>Much more contrast</source>
        <translation>कंट्रास्ट बहुत ज़्यादा</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>क्षेत्र (&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide what the selected drawing measures: statistics, histogram, profile</source>
        <translation>चुने हुए रेखांकन की माप दिखाएँ या छिपाएँ: आँकड़े, हिस्टोग्राम, प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>How the program is used, chapter by chapter</source>
        <translation>प्रोग्राम का उपयोग कैसे करें, अध्याय-दर-अध्याय</translation>
    </message>
    <message>
        <source>Every command with its keys</source>
        <translation>हर कमांड और उसकी कुंजियाँ</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>परिचय टूर (&amp;T)</translation>
    </message>
    <message>
        <source>Five things to know, shown in the window</source>
        <translation>जानने की पाँच बातें, विंडो में ही दिखाई गईं</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>कमांड ढूँढें (&amp;C)…</translation>
    </message>
    <message>
        <source>All commands, found by a few letters</source>
        <translation>सभी कमांड, कुछ अक्षरों से ढूँढे जाते हैं</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>कुंजियाँ बदलें (&amp;H)…</translation>
    </message>
    <message>
        <source>Give commands other keys; conflicts are shown</source>
        <translation>कमांड को दूसरी कुंजियाँ दें; टकराव दिखाए जाते हैं</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहले कदम</translation>
    </message>
    <message>
        <source>Open X-rays with {OpenFiles}, a whole folder with {OpenFolder}, or drop them on the window. DICOM, PNG, JPEG, TIFF and BMP are known by their content. The list on the left shows what is open; {NextFile} and {PreviousFile} go through it.</source>
        <translation>एक्स-रे {OpenFiles} से खोलें, पूरा फ़ोल्डर {OpenFolder} से, या उन्हें विंडो पर छोड़ें. DICOM, PNG, JPEG, TIFF और BMP अपनी सामग्री से पहचाने जाते हैं. बाईं ओर की सूची बताती है कि क्या खुला है; {NextFile} और {PreviousFile} से उसमें आगे-पीछे जाएँ.</translation>
    </message>
    <message>
        <source>Each image is enhanced at once. The left pane shows the file as it is, the right one what the network made of it, at the same place and with the same greys. Tiles appear where you look first; the bar at the bottom says how long the rest takes, and {Cancel} stops it.</source>
        <translation>हर इमेज तुरंत बेहतर की जाती है. बायाँ फलक फ़ाइल को ज्यों का त्यों दिखाता है, दायाँ वह जो नेटवर्क ने उससे बनाया, उसी जगह पर और उन्हीं ग्रे लेवल के साथ. टाइलें पहले वहाँ बनती हैं जहाँ आप देख रहे हैं; नीचे की पट्टी बताती है कि बाक़ी में कितना समय लगेगा, और {Cancel} से काम रुकता है.</translation>
    </message>
    <message>
        <source>Before and after, with the figures of what is in sight</source>
        <translation>‘पहले’ और ‘बाद में’, दिख रहे भाग के माप के साथ</translation>
    </message>
    <message>
        <source>Drag with the left button to move, turn the wheel to zoom, double-click to see all. On a touch pad, two fingers move and a pinch zooms.</source>
        <translation>खिसकाने के लिए बाएँ बटन से खींचें, ज़ूम के लिए व्हील घुमाएँ, पूरी इमेज के लिए डबल-क्लिक करें. टच पैड पर दो उँगलियों से खिसकाएँ और पिंच से ज़ूम करें.</translation>
    </message>
    <message>
        <source>Drag with the right button for window and level: right widens, up brightens.</source>
        <translation>विंडो और लेवल के लिए दाएँ बटन से खींचें: दाईं ओर चौड़ा, ऊपर चमकीला.</translation>
    </message>
    <message>
        <source>{Palette} finds any command by a few letters of its name.</source>
        <translation>{Palette} किसी भी कमांड को उसके नाम के कुछ अक्षरों से ढूँढता है.</translation>
    </message>
    <message>
        <source>The next start shows again what was open, as you left it. Settings can switch that off.</source>
        <translation>अगली बार शुरू करने पर जो खुला था वह फिर वैसा ही दिखता है जैसा आपने छोड़ा था. इसे सेटिंग में बंद किया जा सकता है.</translation>
    </message>
    <message>
        <source>What enhancing can and cannot do</source>
        <translation>बेहतर बनाने से क्या हो सकता है और क्या नहीं</translation>
    </message>
    <message>
        <source>This is a research tool, no medical device. Do not diagnose with enhanced pictures: a network has learnt what X-rays usually look like, and estimates what is missing. It can sharpen what is there, and it can be wrong. Every enhanced picture carries a badge that says so, on the screen and in exports.</source>
        <translation>यह शोध का साधन है, चिकित्सा उपकरण नहीं. बेहतर की गई इमेजों से निदान न करें: नेटवर्क ने सीखा है कि एक्स-रे आम तौर पर कैसे दिखते हैं, और जो नहीं है उसका वह अनुमान लगाता है. वह मौजूद चीज़ों को तीखा कर सकता है, और ग़लत भी हो सकता है. बेहतर की गई हर इमेज पर, स्क्रीन पर भी और एक्सपोर्ट में भी, यह बताने वाला बैज रहता है.</translation>
    </message>
    <message>
        <source>In Enhance mode ({ModeEnhance}) your file is the input. Nobody knows the true picture, so there is no PSNR. The consistency check projects the enhanced picture down again and compares it with the input: a small residual proves agreement with the input, not that detail is real.</source>
        <translation>बेहतर बनाएँ मोड ({ModeEnhance}) में आपकी फ़ाइल इनपुट है. असली इमेज कोई नहीं जानता, इसलिए PSNR नहीं होता. संगति की जाँच बेहतर की गई इमेज को फिर छोटे आकार पर प्रक्षेपित करके इनपुट से उसकी तुलना करती है: छोटा अवशेष इनपुट से मेल सिद्ध करता है, यह नहीं कि बारीकियाँ असली हैं.</translation>
    </message>
    <message>
        <source>In Evaluate mode ({ModeEvaluate}) your file is the reference. The program makes it poor, restores it, and measures both against the original on the same pixels. That is where PSNR, MSE and SSIM have a meaning.</source>
        <translation>मूल्यांकन मोड ({ModeEvaluate}) में आपकी फ़ाइल संदर्भ है. प्रोग्राम उसकी गुणवत्ता घटाता है, फिर लौटाता है, और दोनों को उन्हीं पिक्सेल पर मूल से मापता है. PSNR, MSE और SSIM का अर्थ यहीं होता है.</translation>
    </message>
    <message>
        <source>PSNR, in decibels: more is better; 3 dB halve the squared error.</source>
        <translation>PSNR, डेसिबल में: ज़्यादा हो तो बेहतर; 3 dB से वर्ग-त्रुटि आधी हो जाती है.</translation>
    </message>
    <message>
        <source>MSE, in squared grey levels: less is better; 0 is equal.</source>
        <translation>MSE, ग्रे लेवल के वर्ग में: कम हो तो बेहतर; 0 का अर्थ है एक समान.</translation>
    </message>
    <message>
        <source>SSIM: likeness of local structure, at most 1. Each figure names the definition that it uses.</source>
        <translation>SSIM: स्थानीय संरचना की समानता, अधिकतम 1. हर माप बताता है कि वह किस परिभाषा का उपयोग करता है.</translation>
    </message>
    <message>
        <source>Scales from ×1 (restored at the same size) to ×4 and several models are in the tool bar. The Figures panel says for the whole image, for what is in sight and for the lens what was gained.</source>
        <translation>×1 (उसी आकार पर गुणवत्ता लौटाना) से ×4 तक के स्केल और कई मॉडल टूलबार में हैं. माप पैनल पूरी इमेज, दिख रहे भाग और लेंस के लिए बताता है कि कितना लाभ हुआ.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Before and after lie side by side ({SideBySide}), stacked ({Stacked}), in a wipe whose line you drag ({WipeAcross}, {WipeDown}), on the same spot ({Flip}; hold {ShowBefore} for before) or one over the other ({Overlay}). {Blink} lets them take turns.</source>
        <translation>‘पहले’ और ‘बाद में’ अगल-बगल ({SideBySide}), ऊपर-नीचे ({Stacked}), ऐसे वाइप में जिसकी रेखा आप खींचते हैं ({WipeAcross}, {WipeDown}), एक ही जगह पर ({Flip}; ‘पहले’ के लिए {ShowBefore} दबाए रखें) या एक के ऊपर एक ({Overlay}) दिखते हैं. {Blink} से वे बारी-बारी से दिखते हैं.</translation>
    </message>
    <message>
        <source>A wipe: before left of the line, after right of it</source>
        <translation>वाइप: रेखा के बाईं ओर ‘पहले’, दाईं ओर ‘बाद में’</translation>
    </message>
    <message>
        <source>The zoom lens ({Lens}) shows the same spot of both, magnified, with the figures of exactly that spot. The wheel changes its power, {LensFreeze} holds it, {LensSize} changes its size, {LensCopy} copies it.</source>
        <translation>लेंस ({Lens}) दोनों की एक ही जगह बड़ी करके दिखाता है, ठीक उसी जगह के माप के साथ. व्हील से उसका आवर्धन बदलता है, {LensFreeze} उसे रोकता है, {LensSize} उसका आकार बदलता है, {LensCopy} उसे कॉपी करता है.</translation>
    </message>
    <message>
        <source>The zoom lens with the figures of its spot</source>
        <translation>लेंस, अपनी जगह के माप के साथ</translation>
    </message>
    <message>
        <source>Compare methods ({CompareMethods}, in Evaluate mode) ranks all networks and classical filters on the open image. A blind test ({BlindTest}) shows two of them without names and says at the end which one you preferred.</source>
        <translation>विधियों की तुलना ({CompareMethods}, मूल्यांकन मोड में) खुली इमेज पर सभी नेटवर्क और क्लासिकल फ़िल्टर की क्रम-सूची बनाती है. ब्लाइंड टेस्ट ({BlindTest}) उनमें से दो को बिना नाम दिखाता है और अंत में बताता है कि आपने किसे बेहतर माना.</translation>
    </message>
    <message>
        <source>Greys, turning, measuring</source>
        <translation>ग्रे लेवल, घुमाना, मापना</translation>
    </message>
    <message>
        <source>{WindowFile} is the window that came with the file, {WindowFull} all that can be stored, {WindowAuto} fits the image, {WindowVisible} what is in sight; {Invert} swaps black and white. None of this changes a stored value, and exports keep them all.</source>
        <translation>{WindowFile} वह विंडो है जो फ़ाइल के साथ आई, {WindowFull} वह सब जो संग्रहित हो सकता है, {WindowAuto} इमेज के अनुसार और {WindowVisible} दिख रहे भाग के अनुसार विंडो चुनता है; {Invert} काले और सफ़ेद की अदला-बदली करता है. इनमें से कुछ भी संग्रहित मान नहीं बदलता, और एक्सपोर्ट में सभी मान सुरक्षित रहते हैं.</translation>
    </message>
    <message>
        <source>{TurnRight} and {TurnLeft} turn, {MirrorAcross} and {MirrorDown} mirror; the picture says so, and {FirstView} brings back how it was opened.</source>
        <translation>{TurnRight} और {TurnLeft} घुमाते हैं, {MirrorAcross} और {MirrorDown} मिरर करते हैं; इमेज पर यह लिखा रहता है, और {FirstView} उसे वैसी ही लौटाता है जैसी वह खुली थी.</translation>
    </message>
    <message>
        <source>{Ruler} draws lines that are measured; the length says where it holds: calibrated, at the detector, or in pixels. {Calibrate} tells the program how long a line really is. What you draw is undone with {Undo}.</source>
        <translation>{Ruler} से मापी जाने वाली रेखाएँ खींची जाती हैं; लंबाई के साथ लिखा होता है कि वह कहाँ मान्य है: कैलिब्रेटेड, डिटेक्टर पर, या पिक्सेल में. {Calibrate} से प्रोग्राम को बताएँ कि रेखा असल में कितनी लंबी है. जो आप बनाते हैं वह {Undo} से पूर्ववत होता है.</translation>
    </message>
    <message>
        <source>Files, export, privacy</source>
        <translation>फ़ाइलें, एक्सपोर्ट, गोपनीयता</translation>
    </message>
    <message>
        <source>{Export} saves the enhanced image with all its grey levels, as PNG, TIFF, JPEG or DICOM, and beside it a record from which it can be made again. {ExportView} saves before and after as you see them. Your files are never changed.</source>
        <translation>{Export} बेहतर की गई इमेज को उसके सभी ग्रे लेवल के साथ PNG, TIFF, JPEG या DICOM के रूप में सहेजता है, और साथ में एक विवरण, जिससे उसे फिर बनाया जा सकता है. {ExportView} ‘पहले’ और ‘बाद में’ को जैसे दिख रहे हैं वैसे सहेजता है. आपकी फ़ाइलें कभी नहीं बदली जातीं.</translation>
    </message>
    <message>
        <source>{Metadata} shows all that a file says about itself. {Banner} hides everywhere who the patient is. {Deidentify} writes copies of DICOM files without what tells who the patient is, shows beforehand what will go, and reports what went. Look at the pixels yourself: text may be burned in.</source>
        <translation>{Metadata} वह सब दिखाता है जो फ़ाइल अपने बारे में बताती है. {Banner} मरीज़ की पहचान को हर जगह छिपाता है. {Deidentify} DICOM फ़ाइलों की ऐसी प्रतियाँ लिखता है जिनसे मरीज़ की पहचान न हो, पहले से दिखाता है कि क्या हटेगा, और बाद में बताता है कि क्या हटा. पिक्सेल ख़ुद देख लें: इमेज में टेक्स्ट छपा हो सकता है.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Settings, drawings and the note of what was open stay in your account.</source>
        <translation>कहीं कुछ नहीं भेजा जाता. सेटिंग, रेखांकन और क्या खुला था इसका नोट आपके खाते में ही रहते हैं.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>जब कुछ गड़बड़ हो</translation>
    </message>
    <message>
        <source>A message above the panes names the file and the way out. It stays until you dismiss it, and it never blocks your work.</source>
        <translation>फलकों के ऊपर का संदेश फ़ाइल का नाम और उपाय बताता है. वह तब तक रहता है जब तक आप उसे न हटाएँ, और आपके काम को कभी नहीं रोकता.</translation>
    </message>
    <message>
        <source>What breaks off is shown as far as it goes, with a warning.</source>
        <translation>जो फ़ाइल बीच में टूट जाती है, वह जहाँ तक है वहाँ तक चेतावनी के साथ दिखाई जाती है.</translation>
    </message>
    <message>
        <source>Is it slow? Settings say which device computes. Looking at a part computes that part first; a smaller model takes less time.</source>
        <translation>काम धीमा है? सेटिंग में लिखा है कि गणना कौन-सा डिवाइस करता है. किसी भाग को देखने पर पहले उसी की गणना होती है; छोटा मॉडल कम समय लेता है.</translation>
    </message>
    <message>
        <source>If the program ended while it opened a file again, it does not open it by itself the next time.</source>
        <translation>यदि कोई फ़ाइल दोबारा खोलते समय प्रोग्राम बंद हो गया था, तो अगली बार वह उसे अपने आप नहीं खोलता.</translation>
    </message>
    <message>
        <source>Damaged settings are kept aside, and the program starts as the first time.</source>
        <translation>क्षतिग्रस्त सेटिंग अलग रख ली जाती हैं, और प्रोग्राम पहली बार की तरह शुरू होता है.</translation>
    </message>
    <message>
        <source>Other keys: Program › Change keys. Another language, the light theme: {Settings}.</source>
        <translation>दूसरी कुंजियाँ: प्रोग्राम › कुंजियाँ बदलें. दूसरी भाषा, हल्की थीम: {Settings}.</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>कुंजियाँ और माउस</translation>
    </message>
    <message>
        <source>Mouse over the panes</source>
        <translation>फलकों पर माउस</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>बाएँ बटन से खींचना</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>खिसकाना</translation>
    </message>
    <message>
        <source>Both panes together</source>
        <translation>दोनों फलक साथ-साथ</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>दाएँ बटन से खींचना</translation>
    </message>
    <message>
        <source>Right widens, up brightens (also: Shift or Ctrl with the left button)</source>
        <translation>दाईं ओर चौड़ा, ऊपर चमकीला (या बाएँ बटन के साथ Shift या Ctrl)</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>व्हील</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ज़ूम</translation>
    </message>
    <message>
        <source>About the cursor; with the lens on, its power (then Ctrl+wheel zooms)</source>
        <translation>कर्सर को केंद्र मानकर; लेंस चालू हो तो उसका आवर्धन (तब ज़ूम Ctrl+व्हील से)</translation>
    </message>
    <message>
        <source>Touch pad</source>
        <translation>टच पैड</translation>
    </message>
    <message>
        <source>Move and zoom</source>
        <translation>खिसकाना और ज़ूम</translation>
    </message>
    <message>
        <source>Two fingers move, a pinch zooms about the cursor</source>
        <translation>दो उँगलियों से खिसकता है, पिंच से कर्सर को केंद्र मानकर ज़ूम होता है</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>डबल-क्लिक</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>फ़िट करना</translation>
    </message>
    <message>
        <source>The whole image</source>
        <translation>पूरी इमेज</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>प्रिंट करें (&amp;P)…</translation>
    </message>
    <message>
        <source>What is in sight, true to size where millimetres are known, on paper or as PDF</source>
        <translation>जो दिख रहा है, मिलीमीटर ज्ञात हों तो असली आकार में, काग़ज़ पर या PDF के रूप में</translation>
    </message>
    <message>
        <source>Second &amp;window</source>
        <translation>दूसरी विंडो (&amp;W)</translation>
    </message>
    <message>
        <source>The picture in a window of its own, for a second monitor, linked with the panes</source>
        <translation>इमेज अपनी अलग विंडो में, दूसरे मॉनिटर के लिए, फलकों से जुड़ी हुई</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>स्टडी की तारीख़</translation>
    </message>
    <message>
        <source>Size and bits</source>
        <translation>आकार और बिट</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>माप</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>ऊपर बाएँ</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>ऊपर दाएँ</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>नीचे बाएँ</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>नीचे दाएँ</translation>
    </message>
    <message>
        <source>Fitted to the page; no millimetres are known, so no length can be taken from it</source>
        <translation>पृष्ठ पर फ़िट की गई; मिलीमीटर ज्ञात नहीं हैं, इसलिए इससे कोई लंबाई नहीं ली जा सकती</translation>
    </message>
    <message>
        <source>Fitted to the page, not true to size: 1 mm on paper is %1 mm%2</source>
        <translation>पृष्ठ पर फ़िट की गई, असली आकार में नहीं: काग़ज़ पर 1 mm = %1 mm%2</translation>
    </message>
    <message>
        <source>True size: 1 mm on paper is 1 mm%1</source>
        <translation>असली आकार: काग़ज़ पर 1 mm = 1 mm%1</translation>
    </message>
    <message>
        <source>; the middle %1 × %2 mm of %3 × %4 mm fit on the page</source>
        <translation>; %3 × %4 mm में से बीच का %1 × %2 mm पृष्ठ पर समाता है</translation>
    </message>
    <message>
        <source>Window %1 / %2</source>
        <translation>विंडो %1 / %2</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>इनवर्टेड</translation>
    </message>
    <message>
        <source>50 mm on paper</source>
        <translation>काग़ज़ पर 50 mm</translation>
    </message>
    <message>
        <source>&amp;Compare with another file…</source>
        <translation>दूसरी फ़ाइल से तुलना (&amp;C)…</translation>
    </message>
    <message>
        <source>Put any other picture in the place of after, without enhancing</source>
        <translation>‘बाद में’ की जगह कोई भी दूसरी इमेज रखें, बेहतर बनाए बिना</translation>
    </message>
    <message>
        <source>Nudge it left</source>
        <translation>ज़रा बाएँ खिसकाएँ</translation>
    </message>
    <message>
        <source>Move the other file by one pixel</source>
        <translation>दूसरी फ़ाइल को एक पिक्सेल खिसकाएँ</translation>
    </message>
    <message>
        <source>Nudge it right</source>
        <translation>ज़रा दाएँ खिसकाएँ</translation>
    </message>
    <message>
        <source>Nudge it up</source>
        <translation>ज़रा ऊपर खिसकाएँ</translation>
    </message>
    <message>
        <source>Nudge it down</source>
        <translation>ज़रा नीचे खिसकाएँ</translation>
    </message>
    <message>
        <source>Bench of m&amp;odels</source>
        <translation>मॉडल बेंच (&amp;O)</translation>
    </message>
    <message>
        <source>What the other models make of the spot in sight, beside after, pixel for pixel</source>
        <translation>दिख रही जगह से दूसरे मॉडल क्या बनाते हैं, ‘बाद में’ के साथ, पिक्सेल-दर-पिक्सेल</translation>
    </message>
</context>
<context>
    <name>cxr::ui::AnnotationEditor</name>
    <message>
        <source>Text of the drawing</source>
        <translation>रेखांकन का टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>cxr::ui::Annotations</name>
    <message>
        <source> calibrated by you</source>
        <translation> (आपका कैलिब्रेशन)</translation>
    </message>
    <message>
        <source>%1 px (no millimetres known)</source>
        <translation>%1 px (मिलीमीटर ज्ञात नहीं)</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Heart; now draw the thorax&apos;s inner width</source>
        <translation>हृदय; अब वक्ष की भीतरी चौड़ाई खींचें</translation>
    </message>
    <message>
        <source>%1 / %2 cm</source>
        <translation>%1 / %2 cm</translation>
    </message>
    <message>
        <source>%1 / %2 px (no millimetres known)</source>
        <translation>%1 / %2 px (मिलीमीटर ज्ञात नहीं)</translation>
    </message>
    <message>
        <source>CTR %1 = %2</source>
        <translation>CTR %1 = %2</translation>
    </message>
    <message>
        <source>holds for a PA view at full inspiration</source>
        <translation>पूरी साँस भरकर लिए गए PA व्यू के लिए मान्य</translation>
    </message>
    <message>
        <source> calibrated</source>
        <translation> (कैलिब्रेटेड)</translation>
    </message>
    <message>
        <source> at detector (×%1 the patient)</source>
        <translation> डिटेक्टर पर (मरीज़ में माप का ×%1)</translation>
    </message>
    <message>
        <source> at detector</source>
        <translation> डिटेक्टर पर</translation>
    </message>
    <message>
        <source> (detector or calibrated: not stated)</source>
        <translation> (डिटेक्टर पर या कैलिब्रेटेड: नहीं बताया गया)</translation>
    </message>
    <message>
        <source> on film</source>
        <translation> फ़िल्म पर</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>रेखांकन</translation>
    </message>
    <message>
        <source>change a drawing</source>
        <translation>रेखांकन में बदलाव</translation>
    </message>
    <message>
        <source>remove a drawing</source>
        <translation>रेखांकन हटाना</translation>
    </message>
    <message>
        <source>calibrate</source>
        <translation>कैलिब्रेशन</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlackoutView</name>
    <message>
        <source>Drag over text that must not be seen; click on a region to take it away</source>
        <translation>जो टेक्स्ट दिखना नहीं चाहिए उस पर खींचें; किसी क्षेत्र को हटाने के लिए उस पर क्लिक करें</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlindResultPage</name>
    <message>
        <source>Every answer is recorded in %1</source>
        <translation>हर उत्तर %1 में दर्ज होता है</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>फ़ोल्डर खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>No preference between %1 and %2</source>
        <translation>%1 और %2 में से किसी को वरीयता नहीं मिली</translation>
    </message>
    <message>
        <source>%1 was preferred more often than %2</source>
        <translation>%2 की तुलना में %1 को ज़्यादा बार पसंद किया गया</translation>
    </message>
    <message>
        <source>%1: %2 of %3 trials. %4: %5. No difference: %6.</source>
        <translation>%3 परीक्षणों में %1 को %2 बार और %4 को %5 बार बेहतर चुना गया; %6 बार कोई अंतर नहीं बताया गया.</translation>
    </message>
    <message>
        <source>Exact sign test (two-sided, answers without difference left out): p = %1. %2 This speaks for these two pictures and this observer.</source>
        <translation>सटीक साइन टेस्ट (द्विपक्षीय, ‘कोई अंतर नहीं’ वाले उत्तर छोड़कर) में p = %1 है. %2 यह केवल इन दो इमेजों और इस प्रेक्षक पर लागू होता है.</translation>
    </message>
    <message>
        <source>Guessing seldom gives counts this uneven.</source>
        <translation>केवल अनुमान लगाने से इतनी असमान गिनती शायद ही आती है.</translation>
    </message>
    <message>
        <source>Guessing gives counts this uneven often enough.</source>
        <translation>केवल अनुमान लगाने से भी इतनी असमान गिनती अक्सर आ जाती है.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>A was</source>
        <translation>A थी</translation>
    </message>
    <message>
        <source>B was</source>
        <translation>B थी</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>बेहतर</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>कोई अंतर नहीं</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlindSetupPage</name>
    <message>
        <source>&amp;Look at another spot in each trial</source>
        <translation>हर परीक्षण में दूसरी जगह देखें (&amp;L)</translation>
    </message>
    <message>
        <source>The first trial starts where the main window is. At one spot, all answers rest on the same few details.</source>
        <translation>पहला परीक्षण मुख्य विंडो वाली जगह से शुरू होता है. एक ही जगह पर सभी उत्तर उन्हीं थोड़ी-सी बारीकियों पर टिके होते हैं.</translation>
    </message>
    <message>
        <source>&amp;First method</source>
        <translation>पहली विधि (&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;econd method</source>
        <translation>दूसरी विधि (&amp;E)</translation>
    </message>
    <message>
        <source>Number of &amp;trials</source>
        <translation>परीक्षणों की संख्या (&amp;T)</translation>
    </message>
    <message>
        <source>Blind A/B test</source>
        <translation>ब्लाइंड A/B टेस्ट</translation>
    </message>
    <message>
        <source>Both methods&apos; pictures of the open image stand side by side at the same spot. Chance decides anew in each trial which is on which side, and nothing says so until the end. Zoom in (wheel, +) and move (drag, arrows) as you like.

Judge which picture is better. Every answer is recorded on this computer.</source>
        <translation>खुली इमेज के दोनों विधियों से बने रूप एक ही जगह पर अगल-बगल दिखते हैं. कौन-सा किस ओर होगा, यह हर परीक्षण में नए सिरे से यादृच्छिक रूप से तय होता है, और अंत तक बताया नहीं जाता. अपनी इच्छा से ज़ूम करें (व्हील, +) और खिसकाएँ (खींचें, तीर कुंजियाँ).

तय करें कि कौन-सी इमेज बेहतर है. हर उत्तर इसी कंप्यूटर पर दर्ज होता है.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>तैयारी हो रही है…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>शुरू करें (&amp;S)</translation>
    </message>
    <message>
        <source>Choose two different methods</source>
        <translation>दो अलग-अलग विधियाँ चुनें</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlindTestDialog</name>
    <message>
        <source>Blind A/B test</source>
        <translation>ब्लाइंड A/B टेस्ट</translation>
    </message>
    <message>
        <source>A and B, side by side</source>
        <translation>A और B, अगल-बगल</translation>
    </message>
    <message>
        <source>A is better  (A)</source>
        <translation>A बेहतर है  (A)</translation>
    </message>
    <message>
        <source>No difference  (N)</source>
        <translation>कोई अंतर नहीं  (N)</translation>
    </message>
    <message>
        <source>B is better  (B)</source>
        <translation>B बेहतर है  (B)</translation>
    </message>
    <message>
        <source>Stop and see the result</source>
        <translation>रोकें और परिणाम देखें</translation>
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
        <translation>प्रोसेस की गई · निदान के लिए नहीं</translation>
    </message>
    <message>
        <source>Trial %1 of %2: which picture is better?</source>
        <translation>परीक्षण %1 / %2: कौन-सी इमेज बेहतर है?</translation>
    </message>
</context>
<context>
    <name>cxr::ui::Chooser</name>
    <message>
        <source>tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>कोई स्टार नहीं</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 हटाना</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 files: %2</source>
        <translation>%1 फ़ाइलें: %2</translation>
    </message>
    <message>
        <source>add files to the collection</source>
        <translation>संग्रह में फ़ाइलें जोड़ना</translation>
    </message>
    <message>
        <source>take files out of the collection</source>
        <translation>संग्रह से फ़ाइलें निकालना</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 का नाम बदलना</translation>
    </message>
    <message>
        <source>Collections remember what you decide about files</source>
        <translation>संग्रह याद रखते हैं कि आपने फ़ाइलों के बारे में क्या निर्णय लिया</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>नया %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New name of the collection</source>
        <translation>संग्रह का नया नाम</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>नए संग्रह का नाम</translation>
    </message>
    <message>
        <source>Import a collection</source>
        <translation>संग्रह इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Collections (*.csv *.json)</source>
        <translation>संग्रह (*.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Export the collection</source>
        <translation>संग्रह एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>स्प्रेडशीट के लिए CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 did not open, so nothing was decided. Once more decides about %2.</source>
        <translation>%1 नहीं खुली, इसलिए कुछ तय नहीं हुआ. दोबारा दबाने पर निर्णय %2 पर लगेगा.</translation>
    </message>
</context>
<context>
    <name>cxr::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>आप क्या करना चाहते हैं?</translation>
    </message>
    <message>
        <source>Search a command</source>
        <translation>कमांड खोजें</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>मेल खाते कमांड</translation>
    </message>
</context>
<context>
    <name>cxr::ui::CompareView</name>
    <message>
        <source>Before and after, side by side</source>
        <translation>‘पहले’ और ‘बाद में’, अगल-बगल</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>x %1  y %2   %3 %4</source>
        <translation>x %1  y %2   %3 %4</translation>
    </message>
    <message>
        <source>before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>   %1 %2</source>
        <translation>   %1 %2</translation>
    </message>
    <message>
        <source>after</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>मैप</translation>
    </message>
    <message>
        <source>   reference %1</source>
        <translation>   संदर्भ %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ControlBar</name>
    <message>
        <source>Controls</source>
        <translation>नियंत्रण</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>मोड</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>बेहतर बनाएँ</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>स्केल</translation>
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
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>मॉडल चुनें</translation>
    </message>
    <message>
        <source>No model for ×%1</source>
        <translation>×%1 का कोई मॉडल नहीं</translation>
    </message>
</context>
<context>
    <name>cxr::ui::DeidentifyDialog</name>
    <message>
        <source>De-identify a copy</source>
        <translation>पहचान हटाकर प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>नया मान</translation>
    </message>
    <message>
        <source>&amp;Write copies</source>
        <translation>प्रतियाँ लिखें (&amp;W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The file in the window</source>
        <translation>विंडो में खुली फ़ाइल</translation>
    </message>
    <message>
        <source>All files of the list (%1)</source>
        <translation>सूची की सभी फ़ाइलें (%1)</translation>
    </message>
    <message>
        <source>Replace, the same everywhere</source>
        <translation>बदलें, हर जगह एक समान</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Shift all by the same days</source>
        <translation>सभी को समान दिनों से खिसकाएँ</translation>
    </message>
    <message>
        <source>&amp;Keep sex, age, size and weight</source>
        <translation>लिंग, उम्र, क़द और वज़न रखें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>फ़ाइलें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;UIDs</source>
        <translation>UID (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>तारीख़ें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>कुंजी फ़ाइल (&amp;K)</translation>
    </message>
    <message>
        <source>none: a random key</source>
        <translation>कोई नहीं: यादृच्छिक कुंजी</translation>
    </message>
    <message>
        <source>&amp;Output folder</source>
        <translation>आउटपुट फ़ोल्डर (&amp;O)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>ब्राउज़ करें…</translation>
    </message>
    <message>
        <source>I have &amp;looked: no text in it tells who this is</source>
        <translation>मैंने देख लिया: इसमें पहचान बताने वाला टेक्स्ट नहीं है (&amp;L)</translation>
    </message>
    <message>
        <source>Clear regions</source>
        <translation>क्षेत्र मिटाएँ</translation>
    </message>
    <message>
        <source>Drag over what is to be blackened:</source>
        <translation>जिसे काला करना है उस पर खींचें:</translation>
    </message>
    <message>
        <source>Copies of this run belong together; those of a later run will not.</source>
        <translation>इस बार की प्रतियाँ आपस में जुड़ी रहेंगी; बाद में बनाई जाने वाली इनसे नहीं जुड़ेंगी.</translation>
    </message>
    <message>
        <source>Whoever has this file can tell which patient a copy belongs to.</source>
        <translation>जिसके पास यह फ़ाइल है, वह जान सकता है कि प्रति किस मरीज़ की है.</translation>
    </message>
    <message>
        <source>Attributes of the file in the window that will change: %1.</source>
        <translation>विंडो में खुली फ़ाइल के %1 एट्रिब्यूट बदलेंगे.</translation>
    </message>
    <message>
        <source>Further problems: %1.</source>
        <translation>और %1 समस्याएँ.</translation>
    </message>
    <message>
        <source>Attributes that will change</source>
        <translation>वे एट्रिब्यूट जो बदलेंगे</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ExportDialog</name>
    <message>
        <source>Also &amp;save before and after as seen</source>
        <translation>‘पहले’ और ‘बाद में’ को जैसे दिख रहे हैं वैसे भी सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Export the enhanced image</source>
        <translation>बेहतर की गई इमेज एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>PNG, 16 bit (every value kept)</source>
        <translation>PNG, 16 बिट (हर मान सुरक्षित)</translation>
    </message>
    <message>
        <source>PNG, 8 bit</source>
        <translation>PNG, 8 बिट</translation>
    </message>
    <message>
        <source>TIFF, 16 bit (every value kept)</source>
        <translation>TIFF, 16 बिट (हर मान सुरक्षित)</translation>
    </message>
    <message>
        <source>JPEG, 8 bit (loses detail)</source>
        <translation>JPEG, 8 बिट (बारीकियाँ घटती हैं)</translation>
    </message>
    <message>
        <source>DICOM, derived object</source>
        <translation>DICOM, व्युत्पन्न ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>None (every program reads it)</source>
        <translation>कोई नहीं (हर प्रोग्राम पढ़ता है)</translation>
    </message>
    <message>
        <source>JPEG-LS lossless (small and quick)</source>
        <translation>JPEG-LS लॉसलेस (छोटा और तेज़)</translation>
    </message>
    <message>
        <source>JPEG 2000 lossless</source>
        <translation>JPEG 2000 लॉसलेस</translation>
    </message>
    <message>
        <source>RLE lossless</source>
        <translation>RLE लॉसलेस</translation>
    </message>
    <message>
        <source>How the pixels are stored (DICOM&apos;s transfer syntax); no value changes</source>
        <translation>पिक्सेल किस रूप में सहेजे जाते हैं (DICOM का ट्रांसफ़र सिंटैक्स); कोई मान नहीं बदलता</translation>
    </message>
    <message>
        <source>With everything the panes show, the patient banner included</source>
        <translation>फलकों में दिखने वाली हर चीज़ के साथ, मरीज़ बैनर समेत</translation>
    </message>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>इस नाम की फ़ाइल मौजूद है और बदल दी जाएगी.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ब्राउज़ करें (&amp;B)…</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>इस रूप में सहेजें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>फ़ॉर्मेट (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>संपीड़न (&amp;C)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>Images deeper than 8 bit are saved as displayed, through the present window.</source>
        <translation>8 बिट से अधिक की इमेजें मौजूदा विंडो के साथ वैसी ही सहेजी जाती हैं जैसी दिख रही हैं.</translation>
    </message>
    <message>
        <source>Stored values as they are; 12 bit stay 0…4095.</source>
        <translation>मूल मान ज्यों के त्यों; 12 बिट 0…4095 ही रहते हैं.</translation>
    </message>
    <message>
        <source>Marked as derived, with model and source named in it.</source>
        <translation>व्युत्पन्न के रूप में चिह्नित, मॉडल और स्रोत के नाम सहित.</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FiguresPanel</name>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलाव</translation>
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
        <translation>इनपुट से संगति</translation>
    </message>
    <message>
        <source>RMS</source>
        <translation>RMS</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>सबसे बड़ा</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>पूरी इमेज</translation>
    </message>
    <message>
        <source>Visible region</source>
        <translation>दिख रहा भाग</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>लेंस</translation>
    </message>
    <message>
        <source>No reference: PSNR, MSE and SSIM can&apos;t be computed.</source>
        <translation>कोई संदर्भ नहीं: PSNR, MSE और SSIM की गणना नहीं हो सकती.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>माप</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FileBrowser</name>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Filter the files by name, tag or note</source>
        <translation>फ़ाइलों को नाम, टैग या नोट से फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>फ़िल्टर और क्रम</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>फ़ाइलें: %1</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%2 में से %1 फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FileModel</name>
    <message>
        <source>Keep</source>
        <translation>रखी गई</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>अस्वीकार</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>अनिर्णीत</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>फ़ाइल अब वहाँ नहीं है.</translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation>निर्णय के बाद फ़ाइल बदल गई है.</translation>
    </message>
    <message>
        <source>%1 × %2, %3 bit</source>
        <translation>%1 × %2, %3 बिट</translation>
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
        <translation>संगति %1 ग्रे लेवल</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>टैग: %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FilterMenu</name>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>सभी फ़ाइलें (&amp;A)</translation>
    </message>
    <message>
        <source>At least … &amp;stars</source>
        <translation>कम से कम … स्टार (&amp;S)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>मोडैलिटी (&amp;M)</translation>
    </message>
    <message>
        <source>Missing, changed or &amp;unreadable</source>
        <translation>अनुपस्थित, बदली या अपठनीय (&amp;U)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>&amp;Order by</source>
        <translation>क्रम का आधार (&amp;O)</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>सूची के अनुसार</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>फ़ाइल का आकार</translation>
    </message>
    <message>
        <source>Number of pixels</source>
        <translation>पिक्सेल की संख्या</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>मोडैलिटी</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>स्टार</translation>
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
        <translation>संगति</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>घटते क्रम में (&amp;D)</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FrameChooser</name>
    <message>
        <source>Frame</source>
        <translation>फ़्रेम</translation>
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
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>सहायता में खोजें</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>अध्याय</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>अध्याय का पाठ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::HistogramView</name>
    <message>
        <source>Histogram with the window&apos;s ends</source>
        <translation>हिस्टोग्राम, विंडो के सिरों के साथ</translation>
    </message>
    <message>
        <source>How often each value occurs; drag the window&apos;s ends, or what lies between. Arrow keys move the window, up and down widen and narrow it.</source>
        <translation>हर मान कितनी बार आता है; विंडो के सिरे, या उनके बीच का भाग खींचें. तीर कुंजियाँ विंडो को खिसकाती हैं, ऊपर और नीचे उसे चौड़ा और सँकरा करती हैं.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>कोई इमेज नहीं</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ImageView</name>
    <message>
        <source>AI-enhanced · not for diagnosis</source>
        <translation>एआई से बेहतर की गई · निदान के लिए नहीं</translation>
    </message>
    <message>
        <source>%1 · %2 % over before</source>
        <translation>%1 · ‘पहले’ के ऊपर %2 %</translation>
    </message>
    <message>
        <source>display: sharpened</source>
        <translation>प्रदर्शन: शार्प किया गया</translation>
    </message>
    <message>
        <source>display: CLAHE</source>
        <translation>प्रदर्शन: CLAHE</translation>
    </message>
</context>
<context>
    <name>cxr::ui::KeyField</name>
    <message>
        <source>Press a key</source>
        <translation>कोई कुंजी दबाएँ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::KeysDialog</name>
    <message>
        <source>&amp;Standard keys</source>
        <translation>मानक कुंजियाँ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take it away there</source>
        <translation>वहाँ से हटाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>कुंजियाँ बदलें</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>कमांड या कुंजी खोजें</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>कमांड और उनकी कुंजियाँ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>दूसरी कुंजी</translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation>सभी मानक कुंजियाँ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>कुंजी (&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;nother key</source>
        <translation>दूसरी कुंजी (&amp;N)</translation>
    </message>
    <message>
        <source>%1 is also the key of “%2”.</source>
        <translation>%1 “%2” की भी कुंजी है.</translation>
    </message>
    <message>
        <source>Two commands still want the same key; they are marked ⚠.</source>
        <translation>दो कमांड अब भी एक ही कुंजी चाहते हैं; उन पर ⚠ का निशान है.</translation>
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
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>माप</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Layout of before and after</source>
        <translation>‘पहले’ और ‘बाद में’ का लेआउट</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>ज़ूम %1 %</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>पूर्ववत करें (&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>फिर से करें (&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>काम चल रहा है…</translation>
    </message>
    <message>
        <source>Open X-rays</source>
        <translation>एक्स-रे खोलें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Images (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</source>
        <translation>इमेजें (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>Open a folder of X-rays</source>
        <translation>एक्स-रे का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>कैलिब्रेट करें</translation>
    </message>
    <message>
        <source>The line is too short to calibrate by.</source>
        <translation>कैलिब्रेट करने के लिए रेखा बहुत छोटी है.</translation>
    </message>
    <message>
        <source>About CXR Lens</source>
        <translation>CXR Lens के बारे में</translation>
    </message>
    <message>
        <source>&lt;h3&gt;CXR Lens %1&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;CXR Lens %1&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Enhances chest X-rays with super-resolution networks and measures the result.

A research tool, not a medical device: enhanced images are not for diagnosis.

Apache License 2.0</source>
        <translation>छाती के एक्स-रे को सुपर-रिज़ॉल्यूशन नेटवर्क से बेहतर बनाता है और परिणाम मापता है.

यह शोध का साधन है, चिकित्सा उपकरण नहीं: बेहतर की गई इमेजें निदान के लिए नहीं हैं.

Apache License 2.0</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>मेटाडेटा</translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation>विधियों की तुलना</translation>
    </message>
    <message>
        <source>Side by side, stacked, wipe, flip or overlay</source>
        <translation>अगल-बगल, ऊपर-नीचे, वाइप, फ़्लिप या ओवरले</translation>
    </message>
    <message>
        <source>● Blinking</source>
        <translation>● ब्लिंक</translation>
    </message>
    <message>
        <source>Before and after take turns: stop</source>
        <translation>‘पहले’ और ‘बाद में’ बारी-बारी से: रोकें</translation>
    </message>
    <message>
        <source>Before and after take turns; click to stop</source>
        <translation>‘पहले’ और ‘बाद में’ बारी-बारी से; रोकने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>रेखांकन टूल</translation>
    </message>
    <message>
        <source>Measure and draw: lines, angles, regions, texts</source>
        <translation>मापें और बनाएँ: रेखाएँ, कोण, क्षेत्र, टेक्स्ट</translation>
    </message>
    <message>
        <source>The line measures %1.
If it follows something of known length (a marker, a ruler in the picture),
all lengths in that plane can be told. Its true length in mm:</source>
        <translation>इस रेखा की माप %1 है.
यदि वह ज्ञात लंबाई की किसी चीज़ (मार्कर, इमेज में दिख रहा पैमाना) पर खींची गई है,
तो उस तल की सभी लंबाइयाँ बताई जा सकती हैं. उसकी असली लंबाई, mm में:</translation>
    </message>
    <message>
        <source>Not enhanced yet</source>
        <translation>अभी बेहतर नहीं की गई</translation>
    </message>
    <message>
        <source>Press %1 to enhance this image</source>
        <translation>इस इमेज को बेहतर बनाने के लिए %1 दबाएँ</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>हिस्टोग्राम</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Open and enhance</source>
        <translation>खोलें और बेहतर बनाएँ</translation>
    </message>
    <message>
        <source>Open X-rays with %1 or drop them here; each one is enhanced at once. Model and scale are beside. (If you have opened nothing yet, you are looking at a computed sample: nobody&apos;s lungs.)</source>
        <translation>%1 से एक्स-रे खोलें या उन्हें यहाँ छोड़ें; हर एक तुरंत बेहतर किया जाता है. मॉडल और स्केल पास में हैं. (यदि आपने अभी कुछ नहीं खोला है, तो आप गणना से बना एक नमूना देख रहे हैं: वे किसी के फेफड़े नहीं हैं.)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>‘पहले’ और ‘बाद में’</translation>
    </message>
    <message>
        <source>Left the file as it is, right what the network made of it, always at the same place. Wheel: zoom. Left button: move. Right button: window and level. Enhanced detail is estimated, not measured: do not diagnose with it.</source>
        <translation>बाईं ओर फ़ाइल ज्यों की त्यों, दाईं ओर वह जो नेटवर्क ने उससे बनाया, हमेशा उसी जगह पर. व्हील: ज़ूम. बायाँ बटन: खिसकाना. दायाँ बटन: विंडो और लेवल. बेहतर की गई बारीकियाँ अनुमान हैं, माप नहीं: उनसे निदान न करें.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>पास से देखें</translation>
    </message>
    <message>
        <source>The lens (%1) magnifies the same spot of both. This button lays before and after out in other ways: a wipe, flipping, one over the other.</source>
        <translation>लेंस (%1) दोनों की एक ही जगह बड़ी करके दिखाता है. इस बटन से ‘पहले’ और ‘बाद में’ दूसरे ढंग से दिखते हैं: वाइप, फ़्लिप, या एक के ऊपर एक.</translation>
    </message>
    <message>
        <source>What was gained</source>
        <translation>कितना लाभ हुआ</translation>
    </message>
    <message>
        <source>Here are figures of exactly what you look at. Evaluate (%1) takes your file as the reference and measures honestly; Enhance can only check that the result agrees with the file.</source>
        <translation>यहाँ ठीक उसी के माप हैं जो आप देख रहे हैं. मूल्यांकन (%1) आपकी फ़ाइल को संदर्भ मानकर ईमानदारी से मापता है; बेहतर बनाएँ मोड केवल यह जाँच सकता है कि परिणाम फ़ाइल से मेल खाता है.</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>सब कुछ ढूँढें</translation>
    </message>
    <message>
        <source>%1 finds any command by a few letters. %2 opens the help. Keys, language and theme are yours to change. This tour is in the menu Program.</source>
        <translation>%1 किसी भी कमांड को उसके नाम के कुछ अक्षरों से ढूँढता है. %2 से सहायता खुलती है. कुंजियाँ, भाषा और थीम आप बदल सकते हैं. यह टूर ‘प्रोग्राम’ मेनू में है.</translation>
    </message>
    <message>
        <source>%1: RMS of the residual %2, largest %3 grey levels</source>
        <translation>%1: अवशेष का RMS %2, अधिकतम %3 ग्रे लेवल</translation>
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
        <translation>पृष्ठ PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Window %1 / %2</source>
        <translation>विंडो %1 / %2</translation>
    </message>
    <message>
        <source>Compare with another file</source>
        <translation>दूसरी फ़ाइल से तुलना</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>वापस लिया गया: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>फिर से किया गया: %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::MapBar</name>
    <message>
        <source>Map</source>
        <translation>मैप</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>मैप क्या दिखाता है</translation>
    </message>
    <message>
        <source>Which pictures the map compares</source>
        <translation>मैप किन इमेजों की तुलना करता है</translation>
    </message>
    <message>
        <source>Where the colours end</source>
        <translation>रंग कहाँ तक हैं</translation>
    </message>
    <message>
        <source>The largest difference that still has a colour of its own</source>
        <translation>वह सबसे बड़ा अंतर जिसका अपना रंग है</translation>
    </message>
    <message>
        <source>Smallest difference that is shown</source>
        <translation>दिखाया जाने वाला सबसे छोटा अंतर</translation>
    </message>
    <message>
        <source>Smaller differences look like none</source>
        <translation>इससे छोटे अंतर ऐसे दिखते हैं जैसे अंतर न हो</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>ऑटो</translation>
    </message>
    <message>
        <source>Ends where 99.9 % of the picture is, and hides nothing</source>
        <translation>सीमा इमेज के 99.9 % तक, और कुछ नहीं छिपाता</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Absolute difference</source>
        <translation>निरपेक्ष अंतर</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>मैप (&amp;P)</translation>
    </message>
    <message>
        <source>up &amp;to</source>
        <translation>सीमा (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;hide below</source>
        <translation>इससे कम छिपाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>Close the map</source>
        <translation>मैप बंद करें</translation>
    </message>
    <message>
        <source>after − before</source>
        <translation>बाद में − पहले</translation>
    </message>
    <message>
        <source>after − reference</source>
        <translation>बाद में − संदर्भ</translation>
    </message>
    <message>
        <source>before − reference</source>
        <translation>पहले − संदर्भ</translation>
    </message>
    <message>
        <source>Consistency residual</source>
        <translation>संगति अवशेष</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <translation>भाग: %1</translation>
    </message>
    <message>
        <source>Region %1 of %2: %3</source>
        <translation>भाग %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>cxr::ui::MetadataPanel</name>
    <message>
        <source>Search tag, name or value (Ctrl+F)</source>
        <translation>टैग, नाम या मान खोजें (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the metadata</source>
        <translation>मेटाडेटा में खोजें</translation>
    </message>
    <message>
        <source>Metadata of the open file</source>
        <translation>खुली फ़ाइल का मेटाडेटा</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>मान कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>पंक्ति कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>छिपा हुआ</translation>
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
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>यह संदेश हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxr::ui::OtherBar</name>
    <message>
        <source>Shift to the right, in pixels</source>
        <translation>दाईं ओर खिसकाव, पिक्सेल में</translation>
    </message>
    <message>
        <source>Shift downwards, in pixels</source>
        <translation>नीचे की ओर खिसकाव, पिक्सेल में</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>दूसरी फ़ाइल</translation>
    </message>
    <message>
        <source>How the files are linked</source>
        <translation>फ़ाइलें किस आधार पर जुड़ी हैं</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>Keep the shift as it is</source>
        <translation>खिसकाव को ऐसा ही रखें</translation>
    </message>
    <message>
        <source>Close the other file</source>
        <translation>दूसरी फ़ाइल बंद करें</translation>
    </message>
    <message>
        <source>Close the other file, and enhance again</source>
        <translation>दूसरी फ़ाइल बंद करें, और फिर से बेहतर बनाएँ</translation>
    </message>
    <message>
        <source>lin&amp;ked by</source>
        <translation>लिंक आधार (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;shifted by</source>
        <translation>खिसकाव (&amp;S)</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>%1 से तुलना</translation>
    </message>
    <message>
        <source>size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>पिक्सेल</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>मिलीमीटर</translation>
    </message>
</context>
<context>
    <name>cxr::ui::PrintDialog</name>
    <message>
        <source>&amp;True size</source>
        <translation>असली आकार (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Fitted to the page</source>
        <translation>पृष्ठ पर फ़िट (&amp;F)</translation>
    </message>
    <message>
        <source>With the &amp;figures and their reference</source>
        <translation>माप और उनके संदर्भ के साथ (&amp;F)</translation>
    </message>
    <message>
        <source>Print what is in sight</source>
        <translation>जो दिख रहा है उसे प्रिंट करें</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Both, a page each</source>
        <translation>दोनों, अलग पृष्ठ पर</translation>
    </message>
    <message>
        <source>1 mm on paper is 1 mm%1. Print at 100 %, not “fit to page”; the page carries a bar of 50 mm to check by.</source>
        <translation>काग़ज़ पर 1 mm = 1 mm%1. 100 % पर प्रिंट करें, “fit to page” (पृष्ठ पर फ़िट) के साथ नहीं; जाँचने के लिए पृष्ठ पर 50 mm की पट्टी होती है.</translation>
    </message>
    <message>
        <source>The file knows no millimetres, so there is no true size. A line of known length gives it one: draw it (U) and calibrate (Shift+U).</source>
        <translation>फ़ाइल में मिलीमीटर ज्ञात नहीं हैं, इसलिए कोई असली आकार नहीं है. ज्ञात लंबाई की रेखा से वह मिल जाता है: रेखा खींचें (U) और कैलिब्रेट करें (Shift+U).</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF सहेजें (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>प्रिंट करें (&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>इमेज (&amp;I)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>P&amp;aper of a PDF</source>
        <translation>PDF का काग़ज़ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ProgressBox</name>
    <message>
        <source>Progress of the enhancement</source>
        <translation>इमेज बेहतर बनाने की प्रगति</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
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
        <translation>विफल</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>इनपुट</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>अभी मापा नहीं गया</translation>
    </message>
    <message>
        <source>Show %1 in the left pane (Shift+Return)</source>
        <translation>बाएँ फलक में %1 दिखाएँ (Shift+Return)</translation>
    </message>
    <message>
        <source>Show %1 in the right pane (Return)</source>
        <translation>दाएँ फलक में %1 दिखाएँ (Return)</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>दिखाई गई</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>नहीं दिखाई गई</translation>
    </message>
    <message>
        <source>The method in the left pane</source>
        <translation>बाएँ फलक की विधि</translation>
    </message>
    <message>
        <source>The method in the right pane</source>
        <translation>दाएँ फलक की विधि</translation>
    </message>
    <message>
        <source>By PSNR; equal methods share the better rank</source>
        <translation>PSNR के अनुसार; समान विधियों को बेहतर वाला क्रम मिलता है</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>ज़्यादा हो तो बेहतर</translation>
    </message>
    <message>
        <source>PSNR over that of the interpolated input</source>
        <translation>इंटरपोलेटेड इमेज के PSNR से कितना अधिक</translation>
    </message>
    <message>
        <source>Squared grey levels; less is better</source>
        <translation>ग्रे लेवल के वर्ग में; कम हो तो बेहतर</translation>
    </message>
    <message>
        <source>Of the method alone, without measuring</source>
        <translation>केवल विधि का समय, माप के बिना</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>पैरामीटर</translation>
    </message>
    <message>
        <source>PSNR dB</source>
        <translation>PSNR dB</translation>
    </message>
    <message>
        <source>Gain dB</source>
        <translation>लाभ dB</translation>
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
        <translation>सेकंड</translation>
    </message>
</context>
<context>
    <name>cxr::ui::RankingPanel</name>
    <message>
        <source>Progress of the ranking</source>
        <translation>क्रम-सूची की प्रगति</translation>
    </message>
    <message>
        <source>Rank all methods</source>
        <translation>क्रम-सूची बनाएँ</translation>
    </message>
    <message>
        <source>Methods, ranked</source>
        <translation>विधियाँ, क्रम से</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Rank again</source>
        <translation>फिर से बनाएँ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::SecondScreen</name>
    <message>
        <source>CXR Lens: second window</source>
        <translation>CXR Lens: दूसरी विंडो</translation>
    </message>
</context>
<context>
    <name>cxr::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation>%1 (उपलब्ध नहीं)</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>स्मूद</translation>
    </message>
    <message>
        <source>Square pixels (nearest neighbour)</source>
        <translation>वर्गाकार पिक्सेल (निकटतम पड़ोसी)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>गणना का डिवाइस (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>प्रदर्शन (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>थीम (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Blink every</source>
        <translation>ब्लिंक अंतराल (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open again what was open</source>
        <translation>जो खुला था उसे फिर खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go on to the next file after a verdict</source>
        <translation>निर्णय के बाद अगली फ़ाइल पर जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>A start without files shows the last ones, as they were looked at</source>
        <translation>बिना फ़ाइल के शुरू करने पर पिछली फ़ाइलें वैसी ही दिखती हैं जैसी देखी जा रही थीं</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>शुरू होने पर</translation>
    </message>
    <message>
        <source>Corners of the panes</source>
        <translation>फलकों के कोने</translation>
    </message>
</context>
<context>
    <name>cxr::ui::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>टूर छोड़ें (&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>आगे (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>पूर्ण (&amp;D)</translation>
    </message>
</context>
<context>
    <name>cxr::ui::VerdictBar</name>
    <message>
        <source>%1 of %2 stars</source>
        <translation>%2 में से %1 स्टार</translation>
    </message>
    <message>
        <source>%1 files selected</source>
        <translation>%1 फ़ाइलें चुनी गईं</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (सहेजा नहीं)</translation>
    </message>
    <message>
        <source>What you decide is kept in this collection.</source>
        <translation>आपके निर्णय इस संग्रह में रखे जाते हैं.</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>टैग, बीच में अल्पविराम के साथ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
</context>
<context>
    <name>cxr::ui::WelcomePage</name>
    <message>
        <source>DICOM, PNG, JPEG, TIFF and BMP</source>
        <translation>DICOM, PNG, JPEG, TIFF और BMP</translation>
    </message>
    <message>
        <source>A research tool, not a medical device: enhanced images are not for diagnosis.</source>
        <translation>यह शोध का साधन है, चिकित्सा उपकरण नहीं: बेहतर की गई इमेजें निदान के लिए नहीं हैं.</translation>
    </message>
    <message>
        <source>Drop chest X-rays here</source>
        <translation>छाती के एक्स-रे यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Drop chest X-rays here or press %1</source>
        <translation>छाती के एक्स-रे यहाँ छोड़ें या %1 दबाएँ</translation>
    </message>
</context>
<context>
    <name>cxr::ui::WindowBar</name>
    <message>
        <source>Window and level</source>
        <translation>विंडो और लेवल</translation>
    </message>
    <message>
        <source>Window centre</source>
        <translation>विंडो का केंद्र</translation>
    </message>
    <message>
        <source>Window width</source>
        <translation>विंडो की चौड़ाई</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>विंडो प्रीसेट</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>केंद्र</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <source>As sent (%1)</source>
        <translation>फ़ाइल की (%1)</translation>
    </message>
    <message>
        <source>As sent: %1</source>
        <translation>फ़ाइल की: %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ZoomLens</name>
    <message>
        <source>Zoom lens</source>
        <translation>लेंस</translation>
    </message>
    <message>
        <source>x %1–%2, y %3–%4 in source pixels, %5×</source>
        <translation>x %1–%2, y %3–%4 स्रोत पिक्सेल में, %5×</translation>
    </message>
    <message>
        <source>Nothing enhanced yet</source>
        <translation>अभी कुछ बेहतर नहीं किया गया</translation>
    </message>
    <message>
        <source>No figures for this spot</source>
        <translation>इस जगह के माप नहीं हैं</translation>
    </message>
    <message>
        <source>No reference: no PSNR, MSE or SSIM</source>
        <translation>संदर्भ नहीं: PSNR, MSE या SSIM नहीं</translation>
    </message>
    <message>
        <source>Consistency  RMS %1 · max %2 grey levels</source>
        <translation>संगति  RMS %1 · अधिकतम %2 ग्रे लेवल</translation>
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
        <translation>%1× · स्थिर</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Pinned lens</source>
        <translation>पिन किया लेंस</translation>
    </message>
    <message>
        <source>Drag it anywhere; close it with ×</source>
        <translation>इसे कहीं भी खींचें; × से बंद करें</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>%1× · pinned</source>
        <translation>%1× · पिन</translation>
    </message>
    <message>
        <source>AI-enhanced</source>
        <translation>एआई से बेहतर की गई</translation>
    </message>
</context>
</TS>
