<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>the file is not there</source>
        <translation>die Datei ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Check the name, or whether it was moved or renamed.</source>
        <translation>Prüfen Sie den Namen und ob die Datei verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check its permissions and the medium it lies on.</source>
        <translation>Prüfen Sie die Zugriffsrechte und das Medium, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>Choose an image file; a folder is opened with Open folder.</source>
        <translation>Wählen Sie eine Bilddatei; einen Ordner öffnet „Ordner öffnen“.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Kopieren Sie sie erneut von der Quelle.</translation>
    </message>
    <message>
        <source>the content is no image that this program reads</source>
        <translation>der Inhalt ist kein Bild, das dieses Programm liest</translation>
    </message>
    <message>
        <source>Use DICOM, PNG, JPEG, TIFF or BMP.</source>
        <translation>Verwenden Sie DICOM, PNG, JPEG, TIFF oder BMP.</translation>
    </message>
    <message>
        <source>the file is damaged or cut short</source>
        <translation>die Datei ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>Get a fresh copy from where it came.</source>
        <translation>Besorgen Sie eine neue Kopie von der Quelle.</translation>
    </message>
    <message>
        <source>the file holds something that this version cannot show</source>
        <translation>die Datei enthält etwas, das diese Version nicht anzeigen kann</translation>
    </message>
    <message>
        <source>Convert it to an uncompressed grey image of 8 to 16 bits.</source>
        <translation>Wandeln Sie sie in ein unkomprimiertes Graustufenbild mit 8 bis 16 Bit um.</translation>
    </message>
    <message>
        <source>the image claims to be larger than it can be or than this program handles</source>
        <translation>das Bild ist laut Datei größer, als es sein kann oder als dieses Programm verarbeitet</translation>
    </message>
    <message>
        <source>If the file is sound, split it or export a smaller region.</source>
        <translation>Ist die Datei in Ordnung, teilen Sie sie auf oder exportieren Sie einen kleineren Ausschnitt.</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to; nothing was changed.</source>
        <translation>Wählen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Make room or choose another disk; no half file was left behind.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger; es blieb keine halbe Datei zurück.</translation>
    </message>
    <message>
        <source>the model is damaged or does not fit its card</source>
        <translation>das Modell ist beschädigt oder passt nicht zu seiner Modellkarte</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <translation>Installieren Sie das Modell neu oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>the model does not reproduce its own reference numbers</source>
        <translation>das Modell reproduziert seine eigenen Referenzwerte nicht</translation>
    </message>
    <message>
        <source>Do not use it; install it again, or choose another one.</source>
        <translation>Verwenden Sie es nicht; installieren Sie es neu oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>there is no such model</source>
        <translation>dieses Modell gibt es nicht</translation>
    </message>
    <message>
        <source>Choose another model or scale; `cxrlens-cli models` lists them.</source>
        <translation>Wählen Sie ein anderes Modell oder eine andere Skalierung; `cxrlens-cli models` listet sie auf.</translation>
    </message>
    <message>
        <source>the compute device does not answer</source>
        <translation>das Rechengerät antwortet nicht</translation>
    </message>
    <message>
        <source>Choose the CPU, or check the graphics driver.</source>
        <translation>Wählen Sie die CPU oder prüfen Sie den Grafiktreiber.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht aus</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller image.</source>
        <translation>Schließen Sie andere Programme oder verwenden Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>this cannot be done</source>
        <translation>das ist nicht möglich</translation>
    </message>
    <message>
        <source>something failed that should not</source>
        <translation>etwas ist fehlgeschlagen, das nicht fehlschlagen dürfte</translation>
    </message>
    <message>
        <source>Please report it with the file, if you may share it.</source>
        <translation>Bitte melden Sie es, möglichst mit der Datei, sofern Sie sie weitergeben dürfen.</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>ein anderes Programm hält die Datei geöffnet</translation>
    </message>
    <message>
        <source>Close it there, or wait a moment and try again.</source>
        <translation>Schließen Sie sie dort, oder warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>a newer version of this program wrote the file</source>
        <translation>eine neuere Version dieses Programms hat die Datei geschrieben</translation>
    </message>
    <message>
        <source>It is opened for reading only; change it with that version.</source>
        <translation>Sie wird nur zum Lesen geöffnet; ändern Sie sie mit jener Version.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Enhances and compares chest radiographs. Not a medical device: enhanced pictures are not for diagnosis.</source>
        <translation>Verbessert und vergleicht Röntgenbilder des Thorax. Kein Medizinprodukt: Verbesserte Bilder sind nicht zur Diagnose bestimmt.</translation>
    </message>
    <message>
        <source>Show the files enhanced, write the window to FILE, leave.</source>
        <translation>Dateien verbessert anzeigen, das Fenster in FILE schreiben, beenden.</translation>
    </message>
    <message>
        <source>Model, see `cxrlens-cli models`.</source>
        <translation>Modell, siehe `cxrlens-cli models`.</translation>
    </message>
    <message>
        <source>enhance or evaluate.</source>
        <translation>enhance (verbessern) oder evaluate (bewerten).</translation>
    </message>
    <message>
        <source>auto, cpu or cuda.</source>
        <translation>auto, cpu oder cuda.</translation>
    </message>
    <message>
        <source>1 restores, 2 to 4 enlarge.</source>
        <translation>1 stellt wieder her, 2 bis 4 vergrößern.</translation>
    </message>
    <message>
        <source>Images, or folders of images.</source>
        <translation>Bilder oder Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2</source>
        <translation>--%1 erwartet einen dieser Werte: %2</translation>
    </message>
    <message>
        <source>--screenshot needs files to show</source>
        <translation>--screenshot braucht Dateien zum Anzeigen</translation>
    </message>
    <message>
        <source>Before the screenshot, do these: names of commands, joined by commas.</source>
        <translation>Vor dem Bildschirmfoto ausführen: Namen von Befehlen, durch Kommas verbunden.</translation>
    </message>
    <message>
        <source>Size of the window in the screenshot.</source>
        <translation>Größe des Fensters im Bildschirmfoto.</translation>
    </message>
    <message>
        <source>there is no command %1</source>
        <translation>es gibt keinen Befehl %1</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, for example 1360x860</source>
        <translation>--size erwartet WIDTHxHEIGHT (Breite x Höhe), zum Beispiel 1360x860</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>Colour was converted to luminance</source>
        <translation>Farbe wurde in Luminanz umgewandelt</translation>
    </message>
    <message>
        <source>Transparency was ignored</source>
        <translation>Transparenz wurde ignoriert</translation>
    </message>
    <message>
        <source>Samples beside grey or colour were ignored</source>
        <translation>Zusätzliche Kanäle neben Grau oder Farbe wurden ignoriert</translation>
    </message>
    <message>
        <source>The file&apos;s orientation tag is not applied</source>
        <translation>Die Angabe der Datei zur Ausrichtung wird nicht angewendet</translation>
    </message>
    <message>
        <source>Only frame %1 of %2 is shown</source>
        <translation>Nur Einzelbild %1 von %2 wird angezeigt</translation>
    </message>
    <message>
        <source>Only page %1 of %2 is shown</source>
        <translation>Nur Seite %1 von %2 wird angezeigt</translation>
    </message>
    <message>
        <source>The file&apos;s elements are in Implicit VR, which its transfer syntax forbids</source>
        <translation>Die Elemente der Datei sind in Implicit VR, was ihre Transfersyntax verbietet</translation>
    </message>
    <message>
        <source>The file breaks off inside its picture</source>
        <translation>Die Datei bricht mitten im Bild ab</translation>
    </message>
    <message>
        <source>The picture breaks off after row %1 of %2; what follows is missing</source>
        <translation>Das Bild bricht nach Zeile %1 von %2 ab; der Rest fehlt</translation>
    </message>
    <message>
        <source>The compressed picture is damaged; parts may be missing or blurred</source>
        <translation>Das komprimierte Bild ist beschädigt; Teile können fehlen oder unscharf sein</translation>
    </message>
    <message>
        <source>The file names no character set for its texts; letters may be wrong</source>
        <translation>Die Datei nennt keinen Zeichensatz für ihre Texte; Buchstaben können falsch sein</translation>
    </message>
    <message>
        <source>The file&apos;s character set %1 is unknown; letters may be wrong</source>
        <translation>Der Zeichensatz %1 der Datei ist unbekannt; Buchstaben können falsch sein</translation>
    </message>
    <message>
        <source>Some texts do not fit the file&apos;s character set %1; letters may be wrong</source>
        <translation>Einige Texte passen nicht zum Zeichensatz %1 der Datei; Buchstaben können falsch sein</translation>
    </message>
    <message>
        <source>The file&apos;s modality LUT is damaged and was left out</source>
        <translation>Die Modality LUT der Datei ist beschädigt und wurde weggelassen</translation>
    </message>
    <message>
        <source>The file&apos;s VOI LUT is damaged and was left out</source>
        <translation>Die VOI LUT der Datei ist beschädigt und wurde weggelassen</translation>
    </message>
    <message>
        <source>The file&apos;s presentation LUT is damaged and was left out</source>
        <translation>Die Presentation LUT der Datei ist beschädigt und wurde weggelassen</translation>
    </message>
    <message>
        <source>The file declares %1 frame, but holds %2</source>
        <translation>Die Datei gibt %1 Einzelbild an, enthält aber %2</translation>
    </message>
    <message>
        <source>The file declares %1 frames, but holds %2</source>
        <translation>Die Datei gibt %1 Einzelbilder an, enthält aber %2</translation>
    </message>
    <message>
        <source>The file declares %1 frames; the first is shown</source>
        <translation>Die Datei gibt %1 Einzelbilder an; das erste wird angezeigt</translation>
    </message>
    <message>
        <source>The file declares %1 samples per pixel, but its picture has %2</source>
        <translation>Die Datei gibt %1 Kanäle je Pixel an, ihr Bild hat aber %2</translation>
    </message>
    <message>
        <source>The file declares %1 bits, but its picture has %2</source>
        <translation>Die Datei gibt %1 Bit an, ihr Bild hat aber %2</translation>
    </message>
    <message>
        <source>High Bit %1 contradicts %2 Bits Stored and is taken for %3</source>
        <translation>High Bit %1 widerspricht Bits Stored %2 und wird als %3 angenommen</translation>
    </message>
    <message>
        <source>Pixels are not square (%1 times as high as wide); they are shown so</source>
        <translation>Die Pixel sind nicht quadratisch (%1-mal so hoch wie breit); sie werden so angezeigt</translation>
    </message>
    <message>
        <source>Pixels are not square (%1 times as high as wide), which is hard to believe; they are shown square</source>
        <translation>Die Pixel sind nicht quadratisch (%1-mal so hoch wie breit), was kaum zu glauben ist; sie werden quadratisch angezeigt</translation>
    </message>
    <message>
        <source>The file does not say whether low values are dark (Photometric Interpretation %1); they are shown dark</source>
        <translation>Die Datei gibt nicht an, ob niedrige Werte dunkel sind (Photometric Interpretation %1); sie werden dunkel angezeigt</translation>
    </message>
    <message>
        <source>Pixel Representation is neither 0 nor 1; values are taken as unsigned</source>
        <translation>Pixel Representation ist weder 0 noch 1; die Werte werden als vorzeichenlos gelesen</translation>
    </message>
    <message>
        <source>The file contradicts itself about polarity (%1, Presentation LUT Shape %2); low values are shown bright</source>
        <translation>Die Datei widerspricht sich in der Polarität (%1, Presentation LUT Shape %2); niedrige Werte werden hell angezeigt</translation>
    </message>
    <message>
        <source>An overlay plane of the file can&apos;t be read and is not shown</source>
        <translation>Eine Overlay-Ebene der Datei ist nicht lesbar und wird nicht angezeigt</translation>
    </message>
    <message>
        <source>The presentation state wants the picture at its true size, which this program can&apos;t tell on this screen; it is fitted</source>
        <translation>Der Präsentationsstatus verlangt das Bild in wahrer Größe, die dieses Programm auf diesem Bildschirm nicht bestimmen kann; es wird eingepasst</translation>
    </message>
    <message>
        <source>The presentation state wants the picture turned by %1°, which is no quarter turn; it is not turned</source>
        <translation>Der Präsentationsstatus verlangt das Bild um %1° gedreht, was keine Vierteldrehung ist; es wird nicht gedreht</translation>
    </message>
    <message>
        <source>The presentation state names a bitmap shutter that can&apos;t be read; it is not drawn</source>
        <translation>Der Präsentationsstatus nennt eine Bitmap-Blende, die nicht lesbar ist; sie wird nicht gezeichnet</translation>
    </message>
    <message>
        <source>The presentation state&apos;s subtraction is not made</source>
        <translation>Die Subtraktion des Präsentationsstatus wird nicht ausgeführt</translation>
    </message>
    <message>
        <source>The picture can&apos;t be decoded: what hides in its pixels is unknown</source>
        <translation>Das Bild kann nicht dekodiert werden: Was in seinen Pixeln verborgen ist, ist unbekannt</translation>
    </message>
    <message>
        <source>The picture was compressed and is written uncompressed</source>
        <translation>Das Bild war komprimiert und wird unkomprimiert geschrieben</translation>
    </message>
    <message>
        <source>What hid in unused bits of the pixels (an overlay?) is cleared</source>
        <translation>Was in ungenutzten Bits der Pixel verborgen war (ein Overlay?), wird gelöscht</translation>
    </message>
    <message>
        <source>Bytes beside the picture inside Pixel Data are cleared</source>
        <translation>Bytes neben dem Bild in Pixel Data werden gelöscht</translation>
    </message>
    <message>
        <source>Text may be burned into the picture: look at it</source>
        <translation>Möglicherweise ist Text in das Bild eingebrannt: bitte ansehen</translation>
    </message>
    <message>
        <source>The GPU failed; the CPU did the work instead (%1)</source>
        <translation>Die GPU ist ausgefallen; stattdessen hat die CPU gerechnet (%1)</translation>
    </message>
    <message>
        <source>The GPU ran out of memory; the CPU did the work instead</source>
        <translation>Der GPU ging der Speicher aus; stattdessen hat die CPU gerechnet</translation>
    </message>
    <message>
        <source>CPU (%1 thread)</source>
        <translation>CPU (%1 Thread)</translation>
    </message>
    <message>
        <source>CPU (%1 threads)</source>
        <translation>CPU (%1 Threads)</translation>
    </message>
    <message>
        <source>blur σ %1 px</source>
        <translation>Unschärfe σ %1 px</translation>
    </message>
    <message>
        <source>noise σ %1/255</source>
        <translation>Rauschen σ %1/255</translation>
    </message>
    <message>
        <source>SSIM (paper: uniform 7×7, sample covariance)</source>
        <translation>SSIM (Publikation: gleichgewichtet 7×7, Stichprobenkovarianz)</translation>
    </message>
    <message>
        <source>SSIM (Wang 2004: Gaussian 11×11, σ 1.5)</source>
        <translation>SSIM (Wang 2004: Gauß 11×11, σ 1.5)</translation>
    </message>
    <message>
        <source>Interpolated</source>
        <translation>Interpoliert</translation>
    </message>
    <message>
        <source>the degraded image at full size, nothing done to it</source>
        <translation>das verschlechterte Bild in voller Größe, sonst unverändert</translation>
    </message>
    <message>
        <source>network, %1 multiply-adds per pixel</source>
        <translation>Netz, %1 Multiplikations-Additionen je Pixel</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bikubisch</translation>
    </message>
    <message>
        <source>Keys&apos; kernel, a = −0.5</source>
        <translation>Keys-Kern, a = −0.5</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>OpenCV&apos;s INTER_LANCZOS4: 8×8 pixels, a = 4</source>
        <translation>INTER_LANCZOS4 von OpenCV: 8×8 Pixel, a = 4</translation>
    </message>
    <message>
        <source>Histogram equalisation</source>
        <translation>Histogrammausgleich</translation>
    </message>
    <message>
        <source>whole image, one bin per value</source>
        <translation>ganzes Bild, eine Klasse je Wert</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>8×8 tiles, clip limit 2, 256 bins</source>
        <translation>8×8 Kacheln, Kappungsgrenze 2, 256 Klassen</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>exponent 0.8: brightens</source>
        <translation>Exponent 0.8: hellt auf</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>3×3 pixels</source>
        <translation>3×3 Pixel</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>σ 1 pixel, 9×9 pixels</source>
        <translation>σ 1 Pixel, 9×9 Pixel</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>Bilateral</translation>
    </message>
    <message>
        <source>disc of 5 pixels, σ 1 pixel and 10 % of the range</source>
        <translation>Kreisscheibe von 5 Pixeln, σ 1 Pixel und 10 % des Wertebereichs</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Unscharfmaskierung</translation>
    </message>
    <message>
        <source>σ 1 pixel, amount 0.8, no threshold</source>
        <translation>σ 1 Pixel, Stärke 0.8, kein Schwellenwert</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>Nichtlokale Mittelung</translation>
    </message>
    <message>
        <source>patch 7×7, search 21×21, strength 1.2 % of the range, absolute distance</source>
        <translation>Umgebung 7×7, Suchbereich 21×21, Stärke 1.2 % des Wertebereichs, absoluter Abstand</translation>
    </message>
    <message>
        <source>is larger than 4 GiB</source>
        <translation>ist größer als 4 GiB</translation>
    </message>
    <message>
        <source>is encrypted; decrypt it first</source>
        <translation>ist verschlüsselt; zuerst entschlüsseln</translation>
    </message>
    <message>
        <source>is none of DICOM, PNG, JPEG, TIFF and BMP</source>
        <translation>ist weder DICOM noch PNG, JPEG, TIFF oder BMP</translation>
    </message>
    <message>
        <source>holds no bytes</source>
        <translation>enthält keine Bytes</translation>
    </message>
    <message>
        <source>is no DICOM file</source>
        <translation>ist keine DICOM-Datei</translation>
    </message>
    <message>
        <source>is no DICOM file, and only those are de-identified</source>
        <translation>ist keine DICOM-Datei, und nur solche werden anonymisiert</translation>
    </message>
    <message>
        <source>is a DICOMDIR, the index of a medium; open it as a list of files</source>
        <translation>ist ein DICOMDIR, das Inhaltsverzeichnis eines Mediums; als Liste von Dateien öffnen</translation>
    </message>
    <message>
        <source>holds floating-point pixels</source>
        <translation>enthält Pixel als Gleitkommazahlen</translation>
    </message>
    <message>
        <source>compressed BMP; save it uncompressed or as PNG</source>
        <translation>komprimiertes BMP; unkomprimiert oder als PNG speichern</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>nicht genug Speicher für das Bild</translation>
    </message>
    <message>
        <source>not enough memory for the model</source>
        <translation>nicht genug Speicher für das Modell</translation>
    </message>
    <message>
        <source>not enough memory to read the file</source>
        <translation>nicht genug Speicher zum Lesen der Datei</translation>
    </message>
    <message>
        <source>even the smallest tiles did not fit</source>
        <translation>selbst die kleinsten Kacheln passten nicht hinein</translation>
    </message>
    <message>
        <source>the image is too small to be reduced</source>
        <translation>das Bild ist zu klein zum Verkleinern</translation>
    </message>
    <message>
        <source>the format cannot hold this picture as it is</source>
        <translation>das Format kann dieses Bild nicht unverändert aufnehmen</translation>
    </message>
    <message>
        <source>pixel data is cut short: %1 bytes needed, %2 present</source>
        <translation>die Pixeldaten sind unvollständig: %1 Byte nötig, %2 vorhanden</translation>
    </message>
    <message>
        <source>deflated data set is damaged or cut short</source>
        <translation>der mit Deflate komprimierte Datensatz ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>its output is not finite</source>
        <translation>seine Ausgabewerte sind nicht endlich</translation>
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
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>%1, frame %2 of %3</source>
        <translation>%1, Bild %2 von %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>wie gespeichert</translation>
    </message>
    <message>
        <source>Before: %1, degraded</source>
        <translation>Vorher: %1, verschlechtert</translation>
    </message>
    <message>
        <source>%1 and back</source>
        <translation>%1 und zurück</translation>
    </message>
    <message>
        <source>%1 (not enhanced)</source>
        <translation>%1 (nicht verbessert)</translation>
    </message>
    <message>
        <source>%1 (filtered)</source>
        <translation>%1 (gefiltert)</translation>
    </message>
    <message>
        <source>Interpolated, not enhanced</source>
        <translation>Interpoliert, nicht verbessert</translation>
    </message>
    <message>
        <source>Filtered: %1</source>
        <translation>Gefiltert: %1</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>%1 s on %2</source>
        <translation>%1 s auf %2</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geb. %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Untersuchung %1</translation>
    </message>
    <message>
        <source>Accession %1</source>
        <translation>Accession-Nr. %1</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Mean gain %1 dB over the interpolated input (%2 → %3 dB) on %4; trained to undo %5</source>
        <translation>Mittlerer Gewinn %1 dB gegenüber dem interpolierten Eingangsbild (%2 → %3 dB), gemessen an %4; trainiert, um %5 rückgängig zu machen</translation>
    </message>
    <message>
        <source>%1 (untrained)</source>
        <translation>%1 (nicht trainiert)</translation>
    </message>
    <message>
        <source>No weights yet: train it with `cxrlens-cli train FOLDER -m %1 -s 2 -o OUT`</source>
        <translation>Noch keine Gewichte: trainieren mit `cxrlens-cli train FOLDER -m %1 -s 2 -o OUT`</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA): none found</source>
        <translation>NVIDIA-GPU (CUDA): keine gefunden</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>Reference: the file %1 itself.</source>
        <translation>Referenz: die Datei %1 selbst.</translation>
    </message>
    <message>
        <source>No reference: the file is the input, and nobody knows the true picture. Shown instead: does the enhanced picture, projected down again, agree with the input? A small residual proves agreement with the input, not that detail is real.</source>
        <translation>Keine Referenz: Die Datei ist das Eingangsbild, und niemand kennt das wahre Bild. Stattdessen wird gezeigt, ob das verbesserte Bild, wieder heruntergerechnet, mit dem Eingangsbild übereinstimmt. Ein kleiner Rest belegt die Übereinstimmung mit dem Eingangsbild, nicht, dass Details echt sind.</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Visible region</source>
        <translation>Sichtbarer Bereich</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left: %1. Right: %2. Both made of the file degraded (%3).</source>
        <translation>Links: %1. Rechts: %2. Beide aus der verschlechterten Datei (%3).</translation>
    </message>
    <message>
        <source>Before: the file degraded (%1).</source>
        <translation>Vorher: die verschlechterte Datei (%1).</translation>
    </message>
    <message>
        <source>%1 Both on the same pixels, no border left out. MSE in squared grey levels. PSNR range %2 (2^bits − 1). %3.</source>
        <translation>%1 Beide auf denselben Pixeln, kein Rand ausgelassen. MSE in quadrierten Graustufen. PSNR-Wertebereich %2 (2^Bits − 1). %3.</translation>
    </message>
    <message>
        <source>Residual: after, projected down (%1), minus the input, in grey levels of the input.</source>
        <translation>Rest: nachher, heruntergerechnet (%1), minus Eingangsbild, in Graustufen des Eingangsbilds.</translation>
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
        <translation>Referenz: die Datei %1 (A). Damit verglichen: %2 (B). Hier ist nichts verbessert.</translation>
    </message>
    <message>
        <source>No figures: they need pixels of one size and the same number of bits.</source>
        <translation>Keine Messwerte: Sie brauchen Pixel gleicher Größe und gleich viele Bits.</translation>
    </message>
    <message>
        <source>Where both pictures are: %1 × %2 pixels. MSE in squared grey levels. PSNR range %3 (2^bits − 1). %4.</source>
        <translation>Wo beide Bilder liegen: %1 × %2 Pixel. MSE in quadrierten Graustufen. PSNR-Wertebereich %3 (2^Bits − 1). %4.</translation>
    </message>
</context>
<context>
    <name>MapLegendTexts</name>
    <message>
        <source>hidden below %1</source>
        <translation>verborgen unter %1</translation>
    </message>
</context>
<context>
    <name>MapTexts</name>
    <message>
        <source>After, projected down − input</source>
        <translation>Nachher, heruntergerechnet − Eingangsbild</translation>
    </message>
    <message>
        <source>before, bicubic</source>
        <translation>vorher, bikubisch</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>SSIM of %1 and %2</source>
        <translation>SSIM von %1 und %2</translation>
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
        <translation>nachher</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Karte: %1</translation>
    </message>
    <message>
        <source>SSIM %1</source>
        <translation>SSIM %1</translation>
    </message>
    <message>
        <source>RMS %1 grey levels</source>
        <translation>RMS %1 Graustufen</translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>of %1 bits</source>
        <translation>bei %1 Bit</translation>
    </message>
    <message>
        <source>, in steps of 2</source>
        <translation>, in Zweierschritten</translation>
    </message>
</context>
<context>
    <name>RegionTexts</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Freehand region</source>
        <translation>Freihandregion</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>%1, drawing %2</source>
        <translation>%1, Zeichnung %2</translation>
    </message>
    <message>
        <source>Histogram of the region</source>
        <translation>Histogramm der Region</translation>
    </message>
    <message>
        <source>stored value</source>
        <translation>gespeicherter Wert</translation>
    </message>
    <message>
        <source>% of the pixels</source>
        <translation>% der Pixel</translation>
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
        <translation>Diese Region enthält kein Pixel des Bildes.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Of the stored values</source>
        <translation>Der gespeicherten Werte</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Standard deviation of the sample (n − 1)</source>
        <translation>Standardabweichung der Stichprobe (n − 1)</translation>
    </message>
    <message>
        <source>SNR</source>
        <translation>SNR</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: mean over σ</source>
        <translation>Signal-Rausch-Verhältnis: Mittelwert durch σ</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>CNR to drawing %1</source>
        <translation>CNR zu Zeichnung %1</translation>
    </message>
    <message>
        <source>Contrast-to-noise ratio: |mean₁ − mean₂| / √((σ₁² + σ₂²) / 2)</source>
        <translation>Kontrast-Rausch-Verhältnis: |Mittelwert₁ − Mittelwert₂| / √((σ₁² + σ₂²) / 2)</translation>
    </message>
    <message>
        <source>Area: %1. Stored values.</source>
        <translation>Fläche: %1. Gespeicherte Werte.</translation>
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
        <translation>PSNR und MSE über die Pixel der Region gegenüber der Datei, Wertebereich %1; SSIM: Mittelwert der Fenster um sie herum.</translation>
    </message>
    <message>
        <source>Profile along the line</source>
        <translation>Profil entlang der Linie</translation>
    </message>
    <message>
        <source>way along the line, mm</source>
        <translation>Weg entlang der Linie, mm</translation>
    </message>
    <message>
        <source>way along the line, pixels</source>
        <translation>Weg entlang der Linie, Pixel</translation>
    </message>
    <message>
        <source>10–90 % rise, mm</source>
        <translation>Anstieg 10–90 %, mm</translation>
    </message>
    <message>
        <source>10–90 % rise, pixels</source>
        <translation>Anstieg 10–90 %, Pixel</translation>
    </message>
    <message>
        <source>How far it takes an edge to go from 10 % to 90 % of the way between both sides; less is sharper. “–”: the line crosses no edge that stands out of the noise.</source>
        <translation>Wie lang der Weg ist, auf dem eine Kante von 10 % auf 90 % des Unterschieds beider Seiten ansteigt; weniger ist schärfer. „–“: Die Linie kreuzt keine Kante, die sich vom Rauschen abhebt.</translation>
    </message>
    <message>
        <source>Values along the line, interpolated linearly. Draw it across one edge, with some of both sides, to measure how sharp that is. A sharper edge is not a truer one.</source>
        <translation>Werte entlang der Linie, linear interpoliert. Ziehen Sie sie quer über eine Kante, mit etwas von beiden Seiten, um deren Schärfe zu messen. Eine schärfere Kante ist keine wahrere.</translation>
    </message>
    <message>
        <source>Open an image to measure regions of it.</source>
        <translation>Öffnen Sie ein Bild, um Regionen darin zu messen.</translation>
    </message>
    <message>
        <source>Draw a rectangle (Shift+R), an ellipse (Shift+E) or an outline (Shift+F) to measure a region, or a line (U) for a profile.</source>
        <translation>Zeichnen Sie ein Rechteck (Umschalt+R), eine Ellipse (Umschalt+E) oder einen Umriss (Umschalt+F), um eine Region zu messen, oder eine Linie (U) für ein Profil.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>cxr::app::AnnotationWiring</name>
    <message>
        <source>What was drawn on this picture comes from a newer version of the program, which can show it.</source>
        <translation>Die Zeichnungen zu diesem Bild stammen aus einer neueren Programmversion, die sie anzeigen kann.</translation>
    </message>
    <message>
        <source>What was drawn on this picture can&apos;t be read (%1).</source>
        <translation>Die Zeichnungen zu diesem Bild können nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>Die Datei wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The drawings are not kept: %1</source>
        <translation>Die Zeichnungen werden nicht aufbewahrt: %1</translation>
    </message>
</context>
<context>
    <name>cxr::app::BenchWiring</name>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>here: %1 dB, SSIM %2</source>
        <translation>hier: %1 dB, SSIM %2</translation>
    </message>
    <message>
        <source>the spot in sight alone</source>
        <translation>nur die sichtbare Stelle</translation>
    </message>
</context>
<context>
    <name>cxr::app::ChooseWiring</name>
    <message>
        <source>%1: your collections were damaged (%2). The damaged file is kept; what you decide from now on goes into a new one.</source>
        <translation>%1: Ihre Sammlungen waren beschädigt (%2). Die beschädigte Datei wird aufbewahrt; was Sie ab jetzt entscheiden, kommt in eine neue.</translation>
    </message>
    <message>
        <source>%1: this file may not be written. Your collections are shown, and cannot be changed before you may write it again.</source>
        <translation>%1: Diese Datei darf nicht geschrieben werden. Ihre Sammlungen werden angezeigt und lassen sich erst ändern, wenn Sie sie wieder schreiben dürfen.</translation>
    </message>
    <message>
        <source>My collection</source>
        <translation>Meine Sammlung</translation>
    </message>
    <message>
        <source>All files of the collection are there, as they were judged.</source>
        <translation>Alle Dateien der Sammlung sind vorhanden, so wie sie beurteilt wurden.</translation>
    </message>
    <message>
        <source>Files of the collection that are missing: %1; that have changed: %2. Filter for &quot;Missing, changed or unreadable&quot; to see them.</source>
        <translation>Dateien der Sammlung, die fehlen: %1; die sich geändert haben: %2. Filtern Sie nach „Fehlend, geändert oder unlesbar“, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
    <message>
        <source>The collection holds no files yet. Judge some, or add those that are listed.</source>
        <translation>Die Sammlung enthält noch keine Dateien. Beurteilen Sie welche oder nehmen Sie die aufgelisteten auf.</translation>
    </message>
</context>
<context>
    <name>cxr::app::DeidentifyWiring</name>
    <message>
        <source>Copies written to %1: %2.</source>
        <translation>Nach %1 geschriebene Kopien: %2.</translation>
    </message>
    <message>
        <source>Text may be burned into the pictures (%1): look at each of them.</source>
        <translation>Möglicherweise ist Text in die Bilder eingebrannt (%1): Sehen Sie sich jedes davon an.</translation>
    </message>
</context>
<context>
    <name>cxr::app::Desk</name>
    <message>
        <source>The settings could not be read, so everything is as at the first start. The damaged file is kept as %1.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden, daher ist alles wie beim ersten Start. Die beschädigte Datei wird als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>cxr::app::MapWiring</name>
    <message>
        <source>There is no reference: the file is the input, and nobody knows the true picture. Evaluate mode takes the file as the reference.</source>
        <translation>Es gibt keine Referenz: Die Datei ist das Eingangsbild, und niemand kennt das wahre Bild. Der Modus Bewerten nimmt die Datei als Referenz.</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referenz: %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>The map comes with the enhanced picture.</source>
        <translation>Die Karte kommt mit dem verbesserten Bild.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
</context>
<context>
    <name>cxr::app::MetadataWiring</name>
    <message>
        <source>Open an image to see what it says about itself.</source>
        <translation>Öffnen Sie ein Bild, um zu sehen, was es über sich selbst aussagt.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This file says nothing about itself beside its pixels.</source>
        <translation>Diese Datei sagt außer ihren Pixeln nichts über sich aus.</translation>
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
        <translation>Eine andere Datei, hier nicht verbessert</translation>
    </message>
</context>
<context>
    <name>cxr::app::PresentationWiring</name>
    <message>
        <source>Written: %1. Beside its image it is applied whenever that is opened.</source>
        <translation>Geschrieben: %1. Liegt die Datei neben ihrem Bild, wird sie bei jedem Öffnen des Bildes angewendet.</translation>
    </message>
    <message>
        <source>%1: only grey DICOM images can have a presentation state. The drawings are kept all the same, and Ctrl+Shift+S exports what is seen.</source>
        <translation>%1: Nur DICOM-Graustufenbilder können einen Präsentationsstatus haben. Die Zeichnungen bleiben dennoch erhalten, und Strg+Umschalt+S exportiert das Angezeigte.</translation>
    </message>
    <message>
        <source>Export the view as a presentation state</source>
        <translation>Ansicht als Präsentationsstatus exportieren</translation>
    </message>
    <message>
        <source>DICOM presentation state (*.dcm)</source>
        <translation>DICOM-Präsentationsstatus (*.dcm)</translation>
    </message>
</context>
<context>
    <name>cxr::app::PrintWiring</name>
    <message>
        <source>Written: %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer can&apos;t be drawn on</source>
        <translation>Auf dem Drucker kann nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>The printer does not take the page. Choose another one, or save a PDF.</source>
        <translation>Der Drucker nimmt die Seite nicht an. Wählen Sie einen anderen oder speichern Sie ein PDF.</translation>
    </message>
</context>
<context>
    <name>cxr::app::RankingWiring</name>
    <message>
        <source>%1 of %2 methods measured</source>
        <translation>%1 von %2 Methoden gemessen</translation>
    </message>
    <message>
        <source>Open an X-ray to compare methods on it.</source>
        <translation>Öffnen Sie ein Röntgenbild, um Methoden daran zu vergleichen.</translation>
    </message>
    <message>
        <source>All networks that undo %1, and the classical filters, on the open image.</source>
        <translation>Alle Netze, die %1 rückgängig machen, und die klassischen Filter, am geöffneten Bild.</translation>
    </message>
    <message>
        <source>Reference: the file %1 itself. Every method is given it degraded (%2) and measured on the same pixels: the frame without a border of %3.</source>
        <translation>Referenz: die Datei %1 selbst. Jede Methode erhält sie verschlechtert (%2) und wird auf denselben Pixeln gemessen: dem Bild ohne einen Rand von %3 Pixeln.</translation>
    </message>
    <message>
        <source>PSNR range %1 (2^bits − 1). %2.</source>
        <translation>PSNR-Wertebereich %1 (2^Bits − 1). %2.</translation>
    </message>
    <message>
        <source>Waiting for the enhancement</source>
        <translation>Warten auf die Verbesserung</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>No file manager answers. The folder is %1.</source>
        <translation>Kein Dateimanager antwortet. Der Ordner ist %1.</translation>
    </message>
    <message>
        <source>Methods are ranked in Evaluate mode, where the file is the reference. In Enhance mode nobody knows the true picture.</source>
        <translation>Die Rangliste entsteht im Modus Bewerten, in dem die Datei die Referenz ist. Im Modus Verbessern kennt niemand das wahre Bild.</translation>
    </message>
</context>
<context>
    <name>cxr::app::SessionMemory</name>
    <message>
        <source>What was open the last time cannot be read. The damaged note is kept as %1.</source>
        <translation>Was zuletzt geöffnet war, kann nicht gelesen werden. Die beschädigte Aufzeichnung wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The program ended while it opened %1 again. This time it is not opened by itself.</source>
        <translation>Das Programm endete, während es %1 wieder öffnete. Diesmal wird die Datei nicht von selbst geöffnet.</translation>
    </message>
</context>
<context>
    <name>cxr::app::Wiring</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Written: %1, with its provenance in %2.</source>
        <translation>Geschrieben: %1, mit Herkunftsnachweis in %2.</translation>
    </message>
    <message>
        <source>After: %1 ×%2</source>
        <translation>Nachher: %1 ×%2</translation>
    </message>
    <message>
        <source>No NVIDIA GPU answers; the CPU does the work instead. Settings offer the choice.</source>
        <translation>Keine NVIDIA-GPU antwortet; stattdessen rechnet die CPU. Auswählen können Sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Export the view as seen</source>
        <translation>Ansicht wie angezeigt exportieren</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
    <message>
        <source>Settings cannot be stored: %1 cannot be written. They hold until the program ends.</source>
        <translation>Die Einstellungen können nicht gespeichert werden: %1 ist nicht beschreibbar. Sie gelten, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>cxr::ui</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Zoom lens</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Fensterung</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Move the picture, or the lens while it is on and not frozen (also: drag with the left button)</source>
        <translation>Das Bild verschieben oder die Lupe, solange sie an und nicht fixiert ist (auch: mit der linken Taste ziehen)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>Dateien &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open X-rays: DICOM, PNG, JPEG, TIFF or BMP</source>
        <translation>Röntgenbilder öffnen: DICOM, PNG, JPEG, TIFF oder BMP</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>O&amp;rdner öffnen…</translation>
    </message>
    <message>
        <source>Open every X-ray of a folder</source>
        <translation>Alle Röntgenbilder eines Ordners öffnen</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>&amp;Nächste Datei</translation>
    </message>
    <message>
        <source>Show the next file that can be read</source>
        <translation>Die nächste lesbare Datei anzeigen</translation>
    </message>
    <message>
        <source>&amp;Previous file</source>
        <translation>&amp;Vorherige Datei</translation>
    </message>
    <message>
        <source>Show the previous file that can be read</source>
        <translation>Die vorherige lesbare Datei anzeigen</translation>
    </message>
    <message>
        <source>Next f&amp;rame</source>
        <translation>Nächstes Ein&amp;zelbild</translation>
    </message>
    <message>
        <source>Show the next frame of a file that has several</source>
        <translation>Das nächste Einzelbild einer Datei mit mehreren anzeigen</translation>
    </message>
    <message>
        <source>Previous fra&amp;me</source>
        <translation>Vorheriges Einzel&amp;bild</translation>
    </message>
    <message>
        <source>Show the previous frame</source>
        <translation>Das vorherige Einzelbild anzeigen</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadaten</translation>
    </message>
    <message>
        <source>Show or hide all that the file says about itself, with search</source>
        <translation>Alles zeigen oder verbergen, was die Datei über sich aussagt, mit Suche</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Save the enhanced image</source>
        <translation>Das verbesserte Bild speichern</translation>
    </message>
    <message>
        <source>Export &amp;view…</source>
        <translation>&amp;Ansicht exportieren…</translation>
    </message>
    <message>
        <source>Save before and after as they are seen</source>
        <translation>Vorher und Nachher wie angezeigt speichern</translation>
    </message>
    <message>
        <source>&amp;De-identify a copy…</source>
        <translation>&amp;Kopie anonymisieren…</translation>
    </message>
    <message>
        <source>Write copies of DICOM files without what tells who the patient is</source>
        <translation>Kopien von DICOM-Dateien schreiben, ohne Angaben zur Identität des Patienten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Das Programm verlassen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene wieder ausführen</translation>
    </message>
    <message>
        <source>&amp;Enhance</source>
        <translation>&amp;Verbessern</translation>
    </message>
    <message>
        <source>Enhance the image with the chosen model</source>
        <translation>Das Bild mit dem gewählten Modell verbessern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Enhance mode</source>
        <translation>Modus V&amp;erbessern</translation>
    </message>
    <message>
        <source>The file is the input; there is no reference</source>
        <translation>Die Datei ist das Eingangsbild; es gibt keine Referenz</translation>
    </message>
    <message>
        <source>E&amp;valuate mode</source>
        <translation>Modus &amp;Bewerten</translation>
    </message>
    <message>
        <source>The file is the reference; it is degraded, restored and measured</source>
        <translation>Die Datei ist die Referenz; sie wird verschlechtert, wiederhergestellt und gemessen</translation>
    </message>
    <message>
        <source>Scale ×&amp;1</source>
        <translation>Skalierung ×&amp;1</translation>
    </message>
    <message>
        <source>Restore at the same matrix size</source>
        <translation>Bei gleicher Matrixgröße wiederherstellen</translation>
    </message>
    <message>
        <source>Scale ×&amp;2</source>
        <translation>Skalierung ×&amp;2</translation>
    </message>
    <message>
        <source>Double rows and columns</source>
        <translation>Zeilen und Spalten verdoppeln</translation>
    </message>
    <message>
        <source>Scale ×&amp;3</source>
        <translation>Skalierung ×&amp;3</translation>
    </message>
    <message>
        <source>Three times as many rows and columns</source>
        <translation>Dreimal so viele Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Scale ×&amp;4</source>
        <translation>Skalierung ×&amp;4</translation>
    </message>
    <message>
        <source>Four times as many rows and columns</source>
        <translation>Viermal so viele Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Compare &amp;methods</source>
        <translation>&amp;Methoden vergleichen</translation>
    </message>
    <message>
        <source>Show or hide the ranking of all networks and filters on this image (Evaluate mode)</source>
        <translation>Die Rangliste aller Netze und Filter zu diesem Bild zeigen oder verbergen (Modus Bewerten)</translation>
    </message>
    <message>
        <source>&amp;Blind A/B test…</source>
        <translation>A/B-&amp;Blindtest…</translation>
    </message>
    <message>
        <source>Judge two ranked methods without knowing which is which</source>
        <translation>Zwei Methoden der Rangliste beurteilen, ohne zu wissen, welche welche ist</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Before and after in two panes</source>
        <translation>Vorher und Nachher in zwei Bildfenstern</translation>
    </message>
    <message>
        <source>S&amp;tacked</source>
        <translation>&amp;Übereinander</translation>
    </message>
    <message>
        <source>Before above after, in two panes</source>
        <translation>Vorher über Nachher, in zwei Bildfenstern</translation>
    </message>
    <message>
        <source>&amp;Wipe left and right</source>
        <translation>&amp;Wischen links/rechts</translation>
    </message>
    <message>
        <source>Before left of a line, after right of it; drag the line</source>
        <translation>Vorher links einer Linie, Nachher rechts davon; die Linie ziehen</translation>
    </message>
    <message>
        <source>Wipe top and b&amp;ottom</source>
        <translation>Wischen &amp;oben/unten</translation>
    </message>
    <message>
        <source>Before above a line, after below it; drag the line</source>
        <translation>Vorher über einer Linie, Nachher darunter; die Linie ziehen</translation>
    </message>
    <message>
        <source>&amp;Flip</source>
        <translation>&amp;Umschalten</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>Überla&amp;gern</translation>
    </message>
    <message>
        <source>&amp;Before while held</source>
        <translation>&amp;Vorher, solange gehalten</translation>
    </message>
    <message>
        <source>Hold the key: before; let go: after (wipe, flip and overlay)</source>
        <translation>Taste halten: Vorher; loslassen: Nachher (Wischen, Umschalten und Überlagern)</translation>
    </message>
    <message>
        <source>Bl&amp;ink</source>
        <translation>Bl&amp;inken</translation>
    </message>
    <message>
        <source>Before and after take turns; Settings offer the pace</source>
        <translation>Vorher und Nachher im Wechsel; das Tempo ist in den Einstellungen wählbar</translation>
    </message>
    <message>
        <source>M&amp;ore of after</source>
        <translation>M&amp;ehr Nachher</translation>
    </message>
    <message>
        <source>In a wipe or an overlay</source>
        <translation>Beim Wischen oder Überlagern</translation>
    </message>
    <message>
        <source>&amp;Less of after</source>
        <translation>Wenige&amp;r Nachher</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>The whole image (also: double-click)</source>
        <translation>Das ganze Bild (auch: Doppelklick)</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>One source pixel per screen pixel</source>
        <translation>Ein Quellpixel je Bildschirmpixel</translation>
    </message>
    <message>
        <source>&amp;2:1</source>
        <translation>&amp;2:1</translation>
    </message>
    <message>
        <source>One source pixel on 2 × 2 screen pixels</source>
        <translation>Ein Quellpixel auf 2 × 2 Bildschirmpixeln</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Closer (also: wheel, about the cursor)</source>
        <translation>Näher heran (auch: Mausrad, um den Mauszeiger)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Farther (also: wheel)</source>
        <translation>Weiter weg (auch: Mausrad)</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>By a quarter, on the screen only</source>
        <translation>Um eine Vierteldrehung, nur auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Mirror left and ri&amp;ght</source>
        <translation>Links/rechts &amp;spiegeln</translation>
    </message>
    <message>
        <source>On the screen only; the picture says so</source>
        <translation>Nur auf dem Bildschirm; das Bild weist darauf hin</translation>
    </message>
    <message>
        <source>Mirror top and &amp;bottom</source>
        <translation>Oben/unten s&amp;piegeln</translation>
    </message>
    <message>
        <source>As &amp;opened</source>
        <translation>&amp;Wie geöffnet</translation>
    </message>
    <message>
        <source>The orientation and place in which the file was first shown</source>
        <translation>Ausrichtung und Ausschnitt, mit denen die Datei zuerst angezeigt wurde</translation>
    </message>
    <message>
        <source>Look left</source>
        <translation>Ausschnitt nach links</translation>
    </message>
    <message>
        <source>Look right</source>
        <translation>Ausschnitt nach rechts</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Ausschnitt nach oben</translation>
    </message>
    <message>
        <source>Look down</source>
        <translation>Ausschnitt nach unten</translation>
    </message>
    <message>
        <source>&amp;Smooth display</source>
        <translation>&amp;Glatte Darstellung</translation>
    </message>
    <message>
        <source>Smooth or square pixels; affects the screen only</source>
        <translation>Glatte oder quadratische Pixel; betrifft nur den Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Patient banner</source>
        <translation>Pa&amp;tientenangaben</translation>
    </message>
    <message>
        <source>Show or hide who the patient is, everywhere in the window and in exported views</source>
        <translation>Zeigen oder verbergen, wer der Patient ist, überall im Fenster und in exportierten Ansichten</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>&amp;Zeichnungen</translation>
    </message>
    <message>
        <source>Zoom &amp;lens</source>
        <translation>&amp;Lupe</translation>
    </message>
    <message>
        <source>Magnify the same spot of both panes; the wheel changes the power</source>
        <translation>Dieselbe Stelle beider Bildfenster vergrößern; das Mausrad ändert die Vergrößerung</translation>
    </message>
    <message>
        <source>&amp;Freeze lens</source>
        <translation>Lupe &amp;fixieren</translation>
    </message>
    <message>
        <source>Hold the lens on its spot</source>
        <translation>Die Lupe an ihrer Stelle festhalten</translation>
    </message>
    <message>
        <source>Lens si&amp;ze</source>
        <translation>Lupen&amp;größe</translation>
    </message>
    <message>
        <source>Small, medium or large</source>
        <translation>Klein, mittel oder groß</translation>
    </message>
    <message>
        <source>&amp;Stronger lens</source>
        <translation>&amp;Stärkere Lupe</translation>
    </message>
    <message>
        <source>More power</source>
        <translation>Höhere Vergrößerung</translation>
    </message>
    <message>
        <source>&amp;Weaker lens</source>
        <translation>Sch&amp;wächere Lupe</translation>
    </message>
    <message>
        <source>Less power</source>
        <translation>Geringere Vergrößerung</translation>
    </message>
    <message>
        <source>&amp;Copy lens</source>
        <translation>Lupe &amp;kopieren</translation>
    </message>
    <message>
        <source>Its picture and its figures, to the clipboard</source>
        <translation>Ihr Bild und ihre Messwerte in die Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Ruler</source>
        <translation>&amp;Lineal</translation>
    </message>
    <message>
        <source>Draw lines with the left button; lengths say where they hold</source>
        <translation>Linien mit der linken Taste ziehen; bei den Längen steht, wo sie gelten</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertieren</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>Schwarz und Weiß vertauschen</translation>
    </message>
    <message>
        <source>Window as &amp;sent</source>
        <translation>Fensterung wie ge&amp;sendet</translation>
    </message>
    <message>
        <source>The window that came with the file</source>
        <translation>Die mit der Datei gelieferte Fensterung</translation>
    </message>
    <message>
        <source>F&amp;ull range</source>
        <translation>&amp;Voller Bereich</translation>
    </message>
    <message>
        <source>From the smallest to the largest storable value</source>
        <translation>Vom kleinsten bis zum größten speicherbaren Wert</translation>
    </message>
    <message>
        <source>&amp;Auto</source>
        <translation>&amp;Auto</translation>
    </message>
    <message>
        <source>From the image&apos;s values (by hand: drag with the right button)</source>
        <translation>Aus den Werten des Bildes (von Hand: mit der rechten Taste ziehen)</translation>
    </message>
    <message>
        <source>Auto of the &amp;visible region</source>
        <translation>Auto (si&amp;chtbarer Bereich)</translation>
    </message>
    <message>
        <source>From the values in sight</source>
        <translation>Aus den sichtbaren Werten</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Ein oder aus</translation>
    </message>
    <message>
        <source>File &amp;list</source>
        <translation>Datei&amp;liste</translation>
    </message>
    <message>
        <source>Show or hide it</source>
        <translation>Zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>&amp;Messwerte</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Die Leiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Device, display, theme</source>
        <translation>Gerät, Darstellung, Farbschema</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Tasten und Maus</translation>
    </message>
    <message>
        <source>&amp;About CXR Lens</source>
        <translation>&amp;Über CXR Lens</translation>
    </message>
    <message>
        <source>Version, licence, and what it is not</source>
        <translation>Version, Lizenz und was es nicht ist</translation>
    </message>
    <message>
        <source>Turned %1°</source>
        <translation>Gedreht um %1°</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>The window&apos;s centre or width by a hundredth of its width</source>
        <translation>Zentrum oder Breite der Fensterung um ein Hundertstel ihrer Breite</translation>
    </message>
    <message>
        <source>The window&apos;s centre or width by a tenth of its width</source>
        <translation>Zentrum oder Breite der Fensterung um ein Zehntel ihrer Breite</translation>
    </message>
    <message>
        <source>Export presentation s&amp;tate…</source>
        <translation>Präsentationss&amp;tatus exportieren…</translation>
    </message>
    <message>
        <source>Save view and drawings as a DICOM presentation state</source>
        <translation>Ansicht und Zeichnungen als DICOM-Präsentationsstatus speichern</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Keep the open file, or all that are selected</source>
        <translation>Die geöffnete Datei oder alle ausgewählten behalten</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>&amp;Unentschieden</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>Weder behalten noch ablehnen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Reject it; the file itself stays where it is</source>
        <translation>Ablehnen; die Datei selbst bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 Stern</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Wie gut sie ist</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 Sterne</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 Sterne</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 Sterne</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 Sterne</translation>
    </message>
    <message>
        <source>N&amp;o stars</source>
        <translation>K&amp;eine Sterne</translation>
    </message>
    <message>
        <source>Take the stars away</source>
        <translation>Die Sterne wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Stichwörter</translation>
    </message>
    <message>
        <source>Write tags below the pictures</source>
        <translation>Stichwörter unter die Bilder schreiben</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Write a note below the pictures</source>
        <translation>Eine Notiz unter die Bilder schreiben</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Show only the files that fit, in any order; in the metadata: search</source>
        <translation>Nur passende Dateien zeigen, in beliebiger Reihenfolge; in den Metadaten: suchen</translation>
    </message>
    <message>
        <source>&amp;List, grid or filmstrip</source>
        <translation>&amp;Liste, Raster, Filmstreifen</translation>
    </message>
    <message>
        <source>How the files are laid out</source>
        <translation>Wie die Dateien angeordnet sind</translation>
    </message>
    <message>
        <source>&amp;Open the collection</source>
        <translation>Sammlung &amp;öffnen</translation>
    </message>
    <message>
        <source>List the files of the collection that is chosen</source>
        <translation>Die Dateien der gewählten Sammlung auflisten</translation>
    </message>
    <message>
        <source>&amp;Add files to the collection</source>
        <translation>&amp;Dateien in Sammlung aufnehmen</translation>
    </message>
    <message>
        <source>All that are listed, or those that are selected</source>
        <translation>Alle aufgelisteten oder die ausgewählten</translation>
    </message>
    <message>
        <source>Take files o&amp;ut of the collection</source>
        <translation>Dateien aus Sammlung &amp;herausnehmen</translation>
    </message>
    <message>
        <source>With what was decided about them; the files themselves stay</source>
        <translation>Samt dem, was über sie entschieden wurde; die Dateien selbst bleiben</translation>
    </message>
    <message>
        <source>&amp;Check the files</source>
        <translation>Dateien &amp;prüfen</translation>
    </message>
    <message>
        <source>Find the files of the collection that are missing or have changed</source>
        <translation>Dateien der Sammlung finden, die fehlen oder sich geändert haben</translation>
    </message>
    <message>
        <source>Ne&amp;w collection</source>
        <translation>Neue Sa&amp;mmlung</translation>
    </message>
    <message>
        <source>Begin an empty one; what you decide goes there</source>
        <translation>Eine leere beginnen; was Sie entscheiden, kommt dorthin</translation>
    </message>
    <message>
        <source>Rena&amp;me the collection</source>
        <translation>Sammlun&amp;g umbenennen</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Ihr einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Remo&amp;ve the collection</source>
        <translation>Sammlung en&amp;tfernen</translation>
    </message>
    <message>
        <source>With all decisions; Undo brings it back, and the files stay</source>
        <translation>Mit allen Entscheidungen; Rückgängig holt sie zurück, und die Dateien bleiben</translation>
    </message>
    <message>
        <source>&amp;Import a collection…</source>
        <translation>Sammlung &amp;importieren…</translation>
    </message>
    <message>
        <source>From a CSV or JSON file, as a new one</source>
        <translation>Aus einer CSV- oder JSON-Datei, als neue</translation>
    </message>
    <message>
        <source>&amp;Export the collection…</source>
        <translation>Sammlung e&amp;xportieren…</translation>
    </message>
    <message>
        <source>As CSV for spreadsheets, or as JSON</source>
        <translation>Als CSV für Tabellenprogramme oder als JSON</translation>
    </message>
    <message>
        <source>Put the drawing tool away, or stop the running enhancement or ranking</source>
        <translation>Das Zeichenwerkzeug weglegen oder die laufende Verbesserung oder Rangliste abbrechen</translation>
    </message>
    <message>
        <source>After in the whole window, before while a key is held</source>
        <translation>Nachher im ganzen Fenster, Vorher, solange eine Taste gehalten wird</translation>
    </message>
    <message>
        <source>After drawn over before, partly transparent</source>
        <translation>Nachher teilweise durchsichtig über Vorher</translation>
    </message>
    <message>
        <source>&amp;Reference beside them</source>
        <translation>Re&amp;ferenz daneben</translation>
    </message>
    <message>
        <source>A pane of its own for what before and after are measured against (Evaluate mode)</source>
        <translation>Ein eigenes Bildfenster für das, woran Vorher und Nachher gemessen werden (Modus Bewerten)</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Where two of the pictures differ, in colours with a legend</source>
        <translation>Wo sich zwei der Bilder unterscheiden, in Farben mit Legende</translation>
    </message>
    <message>
        <source>&amp;Kind of map</source>
        <translation>Art der Kar&amp;te</translation>
    </message>
    <message>
        <source>Difference, absolute difference, SSIM, consistency residual</source>
        <translation>Differenz, absolute Differenz, SSIM, Rest der Übereinstimmung</translation>
    </message>
    <message>
        <source>&amp;Next worst region</source>
        <translation>Nä&amp;chste Abweichung</translation>
    </message>
    <message>
        <source>Go where the map shows the largest differences, one after the other</source>
        <translation>Zu den Regionen springen, in denen die Karte die größten Unterschiede zeigt, eine nach der anderen</translation>
    </message>
    <message>
        <source>Pre&amp;vious worst region</source>
        <translation>Vorherige &amp;Abweichung</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Zurück zur vorigen</translation>
    </message>
    <message>
        <source>Show or hide shutters, overlays and all drawings</source>
        <translation>Blenden, Overlays und alle Zeichnungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Pin a lens here</source>
        <translation>Lupe hier &amp;anheften</translation>
    </message>
    <message>
        <source>Leave a lens with its spot and its figures, and look on; drag it, close it with ×</source>
        <translation>Eine Lupe mit ihrer Stelle und ihren Messwerten zurücklassen und weitersehen; zum Verschieben ziehen, mit × schließen</translation>
    </message>
    <message>
        <source>&amp;Remove pinned lenses</source>
        <translation>Angeheftete Lupen &amp;entfernen</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show &amp;before in it</source>
        <translation>&amp;Vorher darin zeigen</translation>
    </message>
    <message>
        <source>The lens shows what is chosen here, from left to right</source>
        <translation>Die Lupe zeigt das hier Gewählte, von links nach rechts</translation>
    </message>
    <message>
        <source>Show &amp;after in it</source>
        <translation>&amp;Nachher darin zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;map in it</source>
        <translation>Ka&amp;rte darin zeigen</translation>
    </message>
    <message>
        <source>Difference, SSIM or residual, as chosen for the map</source>
        <translation>Differenz, SSIM oder Rest, wie für die Karte gewählt</translation>
    </message>
    <message>
        <source>Show the r&amp;eference in it</source>
        <translation>Referen&amp;z darin zeigen</translation>
    </message>
    <message>
        <source>In Evaluate mode</source>
        <translation>Im Modus Bewerten</translation>
    </message>
    <message>
        <source>R&amp;ound lens</source>
        <translation>R&amp;unde Lupe</translation>
    </message>
    <message>
        <source>Round or square</source>
        <translation>Rund oder quadratisch</translation>
    </message>
    <message>
        <source>A&amp;ngle</source>
        <translation>&amp;Winkel</translation>
    </message>
    <message>
        <source>Drag the first side, then click at the end of the second</source>
        <translation>Den ersten Schenkel ziehen, dann ans Ende des zweiten klicken</translation>
    </message>
    <message>
        <source>Cardiothoracic rati&amp;o</source>
        <translation>&amp;Herz-Thorax-Quotient</translation>
    </message>
    <message>
        <source>Drag the heart&apos;s width, then the thorax&apos;s inner width (PA view)</source>
        <translation>Die Herzbreite einzeichnen, dann die innere Thoraxbreite (p.a.-Aufnahme)</translation>
    </message>
    <message>
        <source>&amp;Arrow</source>
        <translation>&amp;Pfeil</translation>
    </message>
    <message>
        <source>Press where it points to and drag away; a double click names it</source>
        <translation>Dort drücken, wohin er zeigt, und wegziehen; ein Doppelklick beschriftet ihn</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Click and type; a double click edits it</source>
        <translation>Klicken und tippen; ein Doppelklick bearbeitet ihn</translation>
    </message>
    <message>
        <source>Re&amp;ctangle</source>
        <translation>&amp;Rechteck</translation>
    </message>
    <message>
        <source>Drag a region from corner to corner</source>
        <translation>Eine Region von Ecke zu Ecke aufziehen</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation>&amp;Ellipse</translation>
    </message>
    <message>
        <source>Drag a region&apos;s surrounding box</source>
        <translation>Das umgebende Rechteck einer Region aufziehen</translation>
    </message>
    <message>
        <source>&amp;Freehand region</source>
        <translation>&amp;Freihandregion</translation>
    </message>
    <message>
        <source>Draw a region&apos;s outline; it closes itself</source>
        <translation>Den Umriss einer Region zeichnen; er schließt sich von selbst</translation>
    </message>
    <message>
        <source>Re&amp;move drawing</source>
        <translation>&amp;Zeichnung entfernen</translation>
    </message>
    <message>
        <source>The selected one, or the last</source>
        <translation>Die ausgewählte oder die letzte</translation>
    </message>
    <message>
        <source>Cali&amp;brate…</source>
        <translation>&amp;Kalibrieren…</translation>
    </message>
    <message>
        <source>Say how long the selected or the last line is; holds for this picture</source>
        <translation>Angeben, wie lang die ausgewählte oder die letzte Linie ist; gilt für dieses Bild</translation>
    </message>
    <message>
        <source>&amp;Lung</source>
        <translation>&amp;Lunge</translation>
    </message>
    <message>
        <source>From this picture&apos;s histogram: the 0.5th to the 80th percentile of the body, dark to bright; radiographs have no Hounsfield units</source>
        <translation>Aus dem Histogramm dieses Bildes: vom 0.5. bis zum 80. Perzentil des Körpers, dunkel bis hell; Röntgenbilder haben keine Hounsfield-Einheiten</translation>
    </message>
    <message>
        <source>&amp;Soft tissue</source>
        <translation>&amp;Weichteile</translation>
    </message>
    <message>
        <source>From this picture&apos;s histogram: the 10th to the 97th percentile of the body</source>
        <translation>Aus dem Histogramm dieses Bildes: vom 10. bis zum 97. Perzentil des Körpers</translation>
    </message>
    <message>
        <source>&amp;Bone</source>
        <translation>&amp;Knochen</translation>
    </message>
    <message>
        <source>From this picture&apos;s histogram: the 30th to the 99.8th percentile of the body</source>
        <translation>Aus dem Histogramm dieses Bildes: vom 30. bis zum 99.8. Perzentil des Körpers</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>&amp;Histogramm</translation>
    </message>
    <message>
        <source>Show or hide it, with the window&apos;s ends to drag</source>
        <translation>Zeigen oder verbergen, mit den Enden der Fensterung zum Ziehen</translation>
    </message>
    <message>
        <source>Shar&amp;pen</source>
        <translation>Schä&amp;rfen</translation>
    </message>
    <message>
        <source>For the eye alone, and the panes say so: no value, figure or exported image changes</source>
        <translation>Nur für das Auge, und die Bildfenster weisen darauf hin: Kein Wert, kein Messwert und kein exportiertes Bild ändert sich</translation>
    </message>
    <message>
        <source>Local &amp;contrast (CLAHE)</source>
        <translation>Lokaler Kontras&amp;t (CLAHE)</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Heller</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Dunkler</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Weniger Kontrast</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Much brighter</source>
        <translation>Viel heller</translation>
    </message>
    <message>
        <source>Much darker</source>
        <translation>Viel dunkler</translation>
    </message>
    <message>
        <source>Much less contrast</source>
        <translation>Viel weniger Kontrast</translation>
    </message>
    <message>
        <source>Much more contrast</source>
        <translation>Viel mehr Kontrast</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>Show or hide what the selected drawing measures: statistics, histogram, profile</source>
        <translation>Zeigen oder verbergen, was die ausgewählte Zeichnung misst: Statistik, Histogramm, Profil</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>How the program is used, chapter by chapter</source>
        <translation>Wie das Programm benutzt wird, Kapitel für Kapitel</translation>
    </message>
    <message>
        <source>Every command with its keys</source>
        <translation>Jeder Befehl mit seinen Tasten</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Five things to know, shown in the window</source>
        <translation>Fünf wissenswerte Dinge, im Fenster gezeigt</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>All commands, found by a few letters</source>
        <translation>Alle Befehle, mit wenigen Buchstaben gefunden</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>Tasten än&amp;dern…</translation>
    </message>
    <message>
        <source>Give commands other keys; conflicts are shown</source>
        <translation>Befehlen andere Tasten geben; Konflikte werden angezeigt</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Open X-rays with {OpenFiles}, a whole folder with {OpenFolder}, or drop them on the window. DICOM, PNG, JPEG, TIFF and BMP are known by their content. The list on the left shows what is open; {NextFile} and {PreviousFile} go through it.</source>
        <translation>Öffnen Sie Röntgenbilder mit {OpenFiles}, einen ganzen Ordner mit {OpenFolder}, oder legen Sie sie auf dem Fenster ab. DICOM, PNG, JPEG, TIFF und BMP werden am Inhalt erkannt. Die Liste links zeigt, was geöffnet ist; {NextFile} und {PreviousFile} blättern darin.</translation>
    </message>
    <message>
        <source>Each image is enhanced at once. The left pane shows the file as it is, the right one what the network made of it, at the same place and with the same greys. Tiles appear where you look first; the bar at the bottom says how long the rest takes, and {Cancel} stops it.</source>
        <translation>Jedes Bild wird sofort verbessert. Das linke Bildfenster zeigt die Datei, wie sie ist, das rechte, was das Netz daraus gemacht hat, an derselben Stelle und mit denselben Grauwerten. Kacheln erscheinen zuerst dort, wohin Sie sehen; der Balken unten sagt, wie lange der Rest dauert, und {Cancel} bricht ab.</translation>
    </message>
    <message>
        <source>Before and after, with the figures of what is in sight</source>
        <translation>Vorher und Nachher, mit den Messwerten des sichtbaren Bereichs</translation>
    </message>
    <message>
        <source>Drag with the left button to move, turn the wheel to zoom, double-click to see all. On a touch pad, two fingers move and a pinch zooms.</source>
        <translation>Ziehen mit der linken Taste verschiebt, das Mausrad zoomt, ein Doppelklick zeigt alles. Auf einem Touchpad verschieben zwei Finger, und Auf- oder Zuziehen zoomt.</translation>
    </message>
    <message>
        <source>Drag with the right button for window and level: right widens, up brightens.</source>
        <translation>Ziehen mit der rechten Taste ändert die Fensterung: nach rechts breiter, nach oben heller.</translation>
    </message>
    <message>
        <source>{Palette} finds any command by a few letters of its name.</source>
        <translation>{Palette} findet jeden Befehl mit wenigen Buchstaben seines Namens.</translation>
    </message>
    <message>
        <source>The next start shows again what was open, as you left it. Settings can switch that off.</source>
        <translation>Der nächste Start zeigt wieder, was geöffnet war, so wie Sie es verlassen haben. In den Einstellungen lässt sich das abschalten.</translation>
    </message>
    <message>
        <source>What enhancing can and cannot do</source>
        <translation>Was Verbessern kann und was nicht</translation>
    </message>
    <message>
        <source>This is a research tool, no medical device. Do not diagnose with enhanced pictures: a network has learnt what X-rays usually look like, and estimates what is missing. It can sharpen what is there, and it can be wrong. Every enhanced picture carries a badge that says so, on the screen and in exports.</source>
        <translation>Dies ist ein Forschungswerkzeug, kein Medizinprodukt. Stellen Sie mit verbesserten Bildern keine Diagnosen: Ein Netz hat gelernt, wie Röntgenbilder üblicherweise aussehen, und schätzt, was fehlt. Es kann schärfen, was da ist, und es kann sich irren. Jedes verbesserte Bild trägt einen Hinweis darauf, auf dem Bildschirm und in Exporten.</translation>
    </message>
    <message>
        <source>In Enhance mode ({ModeEnhance}) your file is the input. Nobody knows the true picture, so there is no PSNR. The consistency check projects the enhanced picture down again and compares it with the input: a small residual proves agreement with the input, not that detail is real.</source>
        <translation>Im Modus Verbessern ({ModeEnhance}) ist Ihre Datei das Eingangsbild. Niemand kennt das wahre Bild, daher gibt es kein PSNR. Die Prüfung auf Übereinstimmung rechnet das verbesserte Bild wieder herunter und vergleicht es mit dem Eingangsbild: Ein kleiner Rest belegt die Übereinstimmung mit dem Eingangsbild, nicht, dass Details echt sind.</translation>
    </message>
    <message>
        <source>In Evaluate mode ({ModeEvaluate}) your file is the reference. The program makes it poor, restores it, and measures both against the original on the same pixels. That is where PSNR, MSE and SSIM have a meaning.</source>
        <translation>Im Modus Bewerten ({ModeEvaluate}) ist Ihre Datei die Referenz. Das Programm verschlechtert sie, stellt sie wieder her und misst beides gegen das Original auf denselben Pixeln. Dort haben PSNR, MSE und SSIM eine Bedeutung.</translation>
    </message>
    <message>
        <source>PSNR, in decibels: more is better; 3 dB halve the squared error.</source>
        <translation>PSNR, in Dezibel: Mehr ist besser; 3 dB halbieren den quadratischen Fehler.</translation>
    </message>
    <message>
        <source>MSE, in squared grey levels: less is better; 0 is equal.</source>
        <translation>MSE, in quadrierten Graustufen: Weniger ist besser; 0 ist gleich.</translation>
    </message>
    <message>
        <source>SSIM: likeness of local structure, at most 1. Each figure names the definition that it uses.</source>
        <translation>SSIM: Ähnlichkeit der lokalen Struktur, höchstens 1. Jeder Messwert nennt die Definition, die er verwendet.</translation>
    </message>
    <message>
        <source>Scales from ×1 (restored at the same size) to ×4 and several models are in the tool bar. The Figures panel says for the whole image, for what is in sight and for the lens what was gained.</source>
        <translation>Skalierungen von ×1 (bei gleicher Größe wiederhergestellt) bis ×4 und mehrere Modelle stehen in der Werkzeugleiste. Die Leiste Messwerte sagt für das ganze Bild, für den sichtbaren Bereich und für die Lupe, was gewonnen wurde.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Before and after lie side by side ({SideBySide}), stacked ({Stacked}), in a wipe whose line you drag ({WipeAcross}, {WipeDown}), on the same spot ({Flip}; hold {ShowBefore} for before) or one over the other ({Overlay}). {Blink} lets them take turns.</source>
        <translation>Vorher und Nachher liegen nebeneinander ({SideBySide}), übereinander ({Stacked}), beiderseits einer Wischlinie, die Sie ziehen ({WipeAcross}, {WipeDown}), an derselben Stelle ({Flip}; {ShowBefore} halten für Vorher) oder eines über dem anderen ({Overlay}). {Blink} zeigt sie im Wechsel.</translation>
    </message>
    <message>
        <source>A wipe: before left of the line, after right of it</source>
        <translation>Wischen: Vorher links der Linie, Nachher rechts davon</translation>
    </message>
    <message>
        <source>The zoom lens ({Lens}) shows the same spot of both, magnified, with the figures of exactly that spot. The wheel changes its power, {LensFreeze} holds it, {LensSize} changes its size, {LensCopy} copies it.</source>
        <translation>Die Lupe ({Lens}) zeigt dieselbe Stelle beider Bilder vergrößert, mit den Messwerten genau dieser Stelle. Das Mausrad ändert ihre Vergrößerung, {LensFreeze} hält sie fest, {LensSize} ändert ihre Größe, {LensCopy} kopiert sie.</translation>
    </message>
    <message>
        <source>The zoom lens with the figures of its spot</source>
        <translation>Die Lupe mit den Messwerten ihrer Stelle</translation>
    </message>
    <message>
        <source>Compare methods ({CompareMethods}, in Evaluate mode) ranks all networks and classical filters on the open image. A blind test ({BlindTest}) shows two of them without names and says at the end which one you preferred.</source>
        <translation>Methoden vergleichen ({CompareMethods}, im Modus Bewerten) erstellt am geöffneten Bild eine Rangliste aller Netze und klassischen Filter. Ein Blindtest ({BlindTest}) zeigt zwei davon ohne Namen und sagt am Ende, welche Sie bevorzugt haben.</translation>
    </message>
    <message>
        <source>Greys, turning, measuring</source>
        <translation>Grauwerte, Drehen, Messen</translation>
    </message>
    <message>
        <source>{WindowFile} is the window that came with the file, {WindowFull} all that can be stored, {WindowAuto} fits the image, {WindowVisible} what is in sight; {Invert} swaps black and white. None of this changes a stored value, and exports keep them all.</source>
        <translation>{WindowFile} ist die mit der Datei gelieferte Fensterung, {WindowFull} umfasst alles Speicherbare, {WindowAuto} passt zum Bild, {WindowVisible} zum sichtbaren Bereich; {Invert} vertauscht Schwarz und Weiß. Nichts davon ändert einen gespeicherten Wert, und Exporte behalten alle.</translation>
    </message>
    <message>
        <source>{TurnRight} and {TurnLeft} turn, {MirrorAcross} and {MirrorDown} mirror; the picture says so, and {FirstView} brings back how it was opened.</source>
        <translation>{TurnRight} und {TurnLeft} drehen, {MirrorAcross} und {MirrorDown} spiegeln; das Bild weist darauf hin, und {FirstView} bringt die Ansicht beim Öffnen zurück.</translation>
    </message>
    <message>
        <source>{Ruler} draws lines that are measured; the length says where it holds: calibrated, at the detector, or in pixels. {Calibrate} tells the program how long a line really is. What you draw is undone with {Undo}.</source>
        <translation>{Ruler} zeichnet Linien, die gemessen werden; bei der Länge steht, wo sie gilt: kalibriert, am Detektor oder in Pixeln. {Calibrate} sagt dem Programm, wie lang eine Linie wirklich ist. Was Sie zeichnen, lässt sich mit {Undo} rückgängig machen.</translation>
    </message>
    <message>
        <source>Files, export, privacy</source>
        <translation>Dateien, Export, Datenschutz</translation>
    </message>
    <message>
        <source>{Export} saves the enhanced image with all its grey levels, as PNG, TIFF, JPEG or DICOM, and beside it a record from which it can be made again. {ExportView} saves before and after as you see them. Your files are never changed.</source>
        <translation>{Export} speichert das verbesserte Bild mit allen Graustufen als PNG, TIFF, JPEG oder DICOM und daneben einen Nachweis, aus dem es erneut erzeugt werden kann. {ExportView} speichert Vorher und Nachher so, wie Sie sie sehen. Ihre Dateien werden nie verändert.</translation>
    </message>
    <message>
        <source>{Metadata} shows all that a file says about itself. {Banner} hides everywhere who the patient is. {Deidentify} writes copies of DICOM files without what tells who the patient is, shows beforehand what will go, and reports what went. Look at the pixels yourself: text may be burned in.</source>
        <translation>{Metadata} zeigt alles, was eine Datei über sich aussagt. {Banner} verbirgt überall, wer der Patient ist. {Deidentify} schreibt Kopien von DICOM-Dateien ohne Angaben zur Identität des Patienten, zeigt vorab, was entfällt, und berichtet, was entfallen ist. Sehen Sie sich die Pixel selbst an: Möglicherweise ist Text eingebrannt.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Settings, drawings and the note of what was open stay in your account.</source>
        <translation>Nichts wird irgendwohin gesendet. Einstellungen, Zeichnungen und die Notiz, was geöffnet war, bleiben in Ihrem Benutzerkonto.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>A message above the panes names the file and the way out. It stays until you dismiss it, and it never blocks your work.</source>
        <translation>Eine Meldung über den Bildfenstern nennt die Datei und den Ausweg. Sie bleibt, bis Sie sie schließen, und sie blockiert nie Ihre Arbeit.</translation>
    </message>
    <message>
        <source>What breaks off is shown as far as it goes, with a warning.</source>
        <translation>Was abbricht, wird so weit gezeigt, wie es reicht, mit einer Warnung.</translation>
    </message>
    <message>
        <source>Is it slow? Settings say which device computes. Looking at a part computes that part first; a smaller model takes less time.</source>
        <translation>Ist es langsam? Die Einstellungen sagen, welches Gerät rechnet. Wird ein Ausschnitt angesehen, so wird dieser zuerst berechnet; ein kleineres Modell braucht weniger Zeit.</translation>
    </message>
    <message>
        <source>If the program ended while it opened a file again, it does not open it by itself the next time.</source>
        <translation>Endete das Programm, während es eine Datei wieder öffnete, so öffnet es sie beim nächsten Mal nicht von selbst.</translation>
    </message>
    <message>
        <source>Damaged settings are kept aside, and the program starts as the first time.</source>
        <translation>Beschädigte Einstellungen werden beiseitegelegt, und das Programm startet wie beim ersten Mal.</translation>
    </message>
    <message>
        <source>Other keys: Program › Change keys. Another language, the light theme: {Settings}.</source>
        <translation>Andere Tasten: Programm › Tasten ändern. Eine andere Sprache, das helle Farbschema: {Settings}.</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Mouse over the panes</source>
        <translation>Maus über den Bildfenstern</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Ziehen mit links</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Both panes together</source>
        <translation>Beide Bildfenster zusammen</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Ziehen mit rechts</translation>
    </message>
    <message>
        <source>Right widens, up brightens (also: Shift or Ctrl with the left button)</source>
        <translation>Nach rechts breiter, nach oben heller (auch: Umschalt oder Strg mit der linken Taste)</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>About the cursor; with the lens on, its power (then Ctrl+wheel zooms)</source>
        <translation>Um den Mauszeiger; mit der Lupe deren Vergrößerung (dann zoomt Strg+Mausrad)</translation>
    </message>
    <message>
        <source>Touch pad</source>
        <translation>Touchpad</translation>
    </message>
    <message>
        <source>Move and zoom</source>
        <translation>Verschieben und zoomen</translation>
    </message>
    <message>
        <source>Two fingers move, a pinch zooms about the cursor</source>
        <translation>Zwei Finger verschieben, Auf- oder Zuziehen zoomt um den Mauszeiger</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>The whole image</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dru&amp;cken…</translation>
    </message>
    <message>
        <source>What is in sight, true to size where millimetres are known, on paper or as PDF</source>
        <translation>Den sichtbaren Bereich, in wahrer Größe, wo Millimeter bekannt sind, auf Papier oder als PDF</translation>
    </message>
    <message>
        <source>Second &amp;window</source>
        <translation>Zweites &amp;Fenster</translation>
    </message>
    <message>
        <source>The picture in a window of its own, for a second monitor, linked with the panes</source>
        <translation>Das Bild in einem eigenen Fenster, für einen zweiten Monitor, verknüpft mit den Bildfenstern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Studiendatum</translation>
    </message>
    <message>
        <source>Size and bits</source>
        <translation>Größe und Bits</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fensterung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Fitted to the page; no millimetres are known, so no length can be taken from it</source>
        <translation>An die Seite angepasst; Millimeter sind nicht bekannt, daher ist keine Länge daraus ablesbar</translation>
    </message>
    <message>
        <source>Fitted to the page, not true to size: 1 mm on paper is %1 mm%2</source>
        <translation>An die Seite angepasst, nicht in wahrer Größe: 1 mm auf dem Papier ist %1 mm%2</translation>
    </message>
    <message>
        <source>True size: 1 mm on paper is 1 mm%1</source>
        <translation>Wahre Größe: 1 mm auf dem Papier ist 1 mm%1</translation>
    </message>
    <message>
        <source>; the middle %1 × %2 mm of %3 × %4 mm fit on the page</source>
        <translation>; die mittleren %1 × %2 mm von %3 × %4 mm passen auf die Seite</translation>
    </message>
    <message>
        <source>Window %1 / %2</source>
        <translation>Fensterung %1 / %2</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertiert</translation>
    </message>
    <message>
        <source>50 mm on paper</source>
        <translation>50 mm auf dem Papier</translation>
    </message>
    <message>
        <source>&amp;Compare with another file…</source>
        <translation>Mit anderer &amp;Datei vergleichen…</translation>
    </message>
    <message>
        <source>Put any other picture in the place of after, without enhancing</source>
        <translation>Ein beliebiges anderes Bild an die Stelle von Nachher setzen, ohne Verbessern</translation>
    </message>
    <message>
        <source>Nudge it left</source>
        <translation>Nach links rücken</translation>
    </message>
    <message>
        <source>Move the other file by one pixel</source>
        <translation>Die andere Datei um ein Pixel verschieben</translation>
    </message>
    <message>
        <source>Nudge it right</source>
        <translation>Nach rechts rücken</translation>
    </message>
    <message>
        <source>Nudge it up</source>
        <translation>Nach oben rücken</translation>
    </message>
    <message>
        <source>Nudge it down</source>
        <translation>Nach unten rücken</translation>
    </message>
    <message>
        <source>Bench of m&amp;odels</source>
        <translation>M&amp;odelle im Vergleich</translation>
    </message>
    <message>
        <source>What the other models make of the spot in sight, beside after, pixel for pixel</source>
        <translation>Was die anderen Modelle aus der sichtbaren Stelle machen, neben Nachher, Pixel für Pixel</translation>
    </message>
</context>
<context>
    <name>cxr::ui::AnnotationEditor</name>
    <message>
        <source>Text of the drawing</source>
        <translation>Text der Zeichnung</translation>
    </message>
</context>
<context>
    <name>cxr::ui::Annotations</name>
    <message>
        <source> calibrated by you</source>
        <translation> von Ihnen kalibriert</translation>
    </message>
    <message>
        <source>%1 px (no millimetres known)</source>
        <translation>%1 px (Millimeter unbekannt)</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Heart; now draw the thorax&apos;s inner width</source>
        <translation>Herz; jetzt die innere Thoraxbreite einzeichnen</translation>
    </message>
    <message>
        <source>%1 / %2 cm</source>
        <translation>%1 / %2 cm</translation>
    </message>
    <message>
        <source>%1 / %2 px (no millimetres known)</source>
        <translation>%1 / %2 px (Millimeter unbekannt)</translation>
    </message>
    <message>
        <source>CTR %1 = %2</source>
        <translation>HTQ %1 = %2</translation>
    </message>
    <message>
        <source>holds for a PA view at full inspiration</source>
        <translation>gilt für eine p.a.-Aufnahme in tiefer Inspiration</translation>
    </message>
    <message>
        <source> calibrated</source>
        <translation> kalibriert</translation>
    </message>
    <message>
        <source> at detector (×%1 the patient)</source>
        <translation> am Detektor (×%1 gegenüber Patient)</translation>
    </message>
    <message>
        <source> at detector</source>
        <translation> am Detektor</translation>
    </message>
    <message>
        <source> (detector or calibrated: not stated)</source>
        <translation> (am Detektor oder kalibriert: nicht angegeben)</translation>
    </message>
    <message>
        <source> on film</source>
        <translation> auf dem Film</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>change a drawing</source>
        <translation>Zeichnung ändern</translation>
    </message>
    <message>
        <source>remove a drawing</source>
        <translation>Zeichnung entfernen</translation>
    </message>
    <message>
        <source>calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlackoutView</name>
    <message>
        <source>Drag over text that must not be seen; click on a region to take it away</source>
        <translation>Über Text ziehen, der nicht zu sehen sein darf; ein Klick auf eine Region entfernt sie</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlindResultPage</name>
    <message>
        <source>Every answer is recorded in %1</source>
        <translation>Jede Antwort ist in %1 aufgezeichnet</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>No preference between %1 and %2</source>
        <translation>Keine Bevorzugung zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1 was preferred more often than %2</source>
        <translation>%1 wurde häufiger bevorzugt als %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 trials. %4: %5. No difference: %6.</source>
        <translation>%1: %2 von %3 Durchgängen. %4: %5. Kein Unterschied: %6.</translation>
    </message>
    <message>
        <source>Exact sign test (two-sided, answers without difference left out): p = %1. %2 This speaks for these two pictures and this observer.</source>
        <translation>Exakter Vorzeichentest (zweiseitig, Antworten „kein Unterschied“ ausgelassen): p = %1. %2 Dies gilt für diese beiden Bilder und diesen Betrachter.</translation>
    </message>
    <message>
        <source>Guessing seldom gives counts this uneven.</source>
        <translation>Bloßes Raten ergibt selten so ungleiche Zahlen.</translation>
    </message>
    <message>
        <source>Guessing gives counts this uneven often enough.</source>
        <translation>Bloßes Raten ergibt häufig genug so ungleiche Zahlen.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>A was</source>
        <translation>A war</translation>
    </message>
    <message>
        <source>B was</source>
        <translation>B war</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlindSetupPage</name>
    <message>
        <source>&amp;Look at another spot in each trial</source>
        <translation>In jedem Durchgang &amp;andere Stelle ansehen</translation>
    </message>
    <message>
        <source>The first trial starts where the main window is. At one spot, all answers rest on the same few details.</source>
        <translation>Der erste Durchgang beginnt an der Stelle, die das Hauptfenster zeigt. Bei nur einer Stelle beruhen alle Antworten auf denselben wenigen Details.</translation>
    </message>
    <message>
        <source>&amp;First method</source>
        <translation>&amp;Erste Methode</translation>
    </message>
    <message>
        <source>S&amp;econd method</source>
        <translation>&amp;Zweite Methode</translation>
    </message>
    <message>
        <source>Number of &amp;trials</source>
        <translation>Anzahl &amp;Durchgänge</translation>
    </message>
    <message>
        <source>Blind A/B test</source>
        <translation>A/B-Blindtest</translation>
    </message>
    <message>
        <source>Both methods&apos; pictures of the open image stand side by side at the same spot. Chance decides anew in each trial which is on which side, and nothing says so until the end. Zoom in (wheel, +) and move (drag, arrows) as you like.

Judge which picture is better. Every answer is recorded on this computer.</source>
        <translation>Die Ergebnisse beider Methoden für das geöffnete Bild stehen nebeneinander und zeigen dieselbe Stelle. In jedem Durchgang entscheidet der Zufall neu, welches auf welcher Seite steht; verraten wird es erst am Ende. Zoomen Sie (Mausrad, +) und verschieben Sie (Ziehen, Pfeiltasten) nach Belieben.

Beurteilen Sie, welches Bild besser ist. Jede Antwort wird auf diesem Computer aufgezeichnet.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Choose two different methods</source>
        <translation>Zwei verschiedene Methoden wählen</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlindTestDialog</name>
    <message>
        <source>Blind A/B test</source>
        <translation>A/B-Blindtest</translation>
    </message>
    <message>
        <source>A and B, side by side</source>
        <translation>A und B, nebeneinander</translation>
    </message>
    <message>
        <source>A is better  (A)</source>
        <translation>A ist besser  (A)</translation>
    </message>
    <message>
        <source>No difference  (N)</source>
        <translation>Kein Unterschied  (N)</translation>
    </message>
    <message>
        <source>B is better  (B)</source>
        <translation>B ist besser  (B)</translation>
    </message>
    <message>
        <source>Stop and see the result</source>
        <translation>Beenden und Ergebnis ansehen</translation>
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
        <translation>Bearbeitet · nicht zur Diagnose</translation>
    </message>
    <message>
        <source>Trial %1 of %2: which picture is better?</source>
        <translation>Durchgang %1 von %2: Welches Bild ist besser?</translation>
    </message>
</context>
<context>
    <name>cxr::ui::Chooser</name>
    <message>
        <source>tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>keine Sterne</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 files: %2</source>
        <translation>%1 Dateien: %2</translation>
    </message>
    <message>
        <source>add files to the collection</source>
        <translation>Dateien in Sammlung aufnehmen</translation>
    </message>
    <message>
        <source>take files out of the collection</source>
        <translation>Dateien aus Sammlung herausnehmen</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Collections remember what you decide about files</source>
        <translation>Sammlungen merken sich, was Sie über Dateien entscheiden</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New name of the collection</source>
        <translation>Neuer Name der Sammlung</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Name der neuen Sammlung</translation>
    </message>
    <message>
        <source>Import a collection</source>
        <translation>Sammlung importieren</translation>
    </message>
    <message>
        <source>Collections (*.csv *.json)</source>
        <translation>Sammlungen (*.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the collection</source>
        <translation>Sammlung exportieren</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 did not open, so nothing was decided. Once more decides about %2.</source>
        <translation>%1 ließ sich nicht öffnen, also wurde nichts entschieden. Noch einmal entscheidet über %2.</translation>
    </message>
</context>
<context>
    <name>cxr::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Search a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>cxr::ui::CompareView</name>
    <message>
        <source>Before and after, side by side</source>
        <translation>Vorher und Nachher, nebeneinander</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>x %1  y %2   %3 %4</source>
        <translation>x %1  y %2   %3 %4</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>   %1 %2</source>
        <translation>   %1 %2</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>   reference %1</source>
        <translation>   Referenz %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ControlBar</name>
    <message>
        <source>Controls</source>
        <translation>Bedienleiste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
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
        <translation>Modell</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>No model for ×%1</source>
        <translation>Kein Modell für ×%1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::DeidentifyDialog</name>
    <message>
        <source>De-identify a copy</source>
        <translation>Kopie anonymisieren</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>&amp;Write copies</source>
        <translation>Kopien &amp;schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The file in the window</source>
        <translation>Die Datei im Fenster</translation>
    </message>
    <message>
        <source>All files of the list (%1)</source>
        <translation>Alle Dateien der Liste (%1)</translation>
    </message>
    <message>
        <source>Replace, the same everywhere</source>
        <translation>Ersetzen, überall gleich</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Shift all by the same days</source>
        <translation>Alle um gleich viele Tage verschieben</translation>
    </message>
    <message>
        <source>&amp;Keep sex, age, size and weight</source>
        <translation>&amp;Geschlecht, Alter, Größe, Gewicht behalten</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>D&amp;ateien</translation>
    </message>
    <message>
        <source>&amp;UIDs</source>
        <translation>&amp;UIDs</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datumsangaben</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Sch&amp;lüsseldatei</translation>
    </message>
    <message>
        <source>none: a random key</source>
        <translation>keine: zufälliger Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Output folder</source>
        <translation>Ziel&amp;ordner</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>I have &amp;looked: no text in it tells who this is</source>
        <translation>Gep&amp;rüft: kein Text im Bild verrät, wer es ist</translation>
    </message>
    <message>
        <source>Clear regions</source>
        <translation>Regionen löschen</translation>
    </message>
    <message>
        <source>Drag over what is to be blackened:</source>
        <translation>Zu schwärzende Stellen aufziehen:</translation>
    </message>
    <message>
        <source>Copies of this run belong together; those of a later run will not.</source>
        <translation>Die Kopien dieses Laufs gehören zusammen; die eines späteren gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Whoever has this file can tell which patient a copy belongs to.</source>
        <translation>Wer diese Datei hat, kann erkennen, zu welchem Patienten eine Kopie gehört.</translation>
    </message>
    <message>
        <source>Attributes of the file in the window that will change: %1.</source>
        <translation>Attribute der Datei im Fenster, die sich ändern: %1.</translation>
    </message>
    <message>
        <source>Further problems: %1.</source>
        <translation>Weitere Probleme: %1.</translation>
    </message>
    <message>
        <source>Attributes that will change</source>
        <translation>Attribute, die sich ändern</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ExportDialog</name>
    <message>
        <source>Also &amp;save before and after as seen</source>
        <translation>Auch &amp;Vorher und Nachher wie angezeigt speichern</translation>
    </message>
    <message>
        <source>Export the enhanced image</source>
        <translation>Verbessertes Bild exportieren</translation>
    </message>
    <message>
        <source>PNG, 16 bit (every value kept)</source>
        <translation>PNG, 16 Bit (jeder Wert bleibt erhalten)</translation>
    </message>
    <message>
        <source>PNG, 8 bit</source>
        <translation>PNG, 8 Bit</translation>
    </message>
    <message>
        <source>TIFF, 16 bit (every value kept)</source>
        <translation>TIFF, 16 Bit (jeder Wert bleibt erhalten)</translation>
    </message>
    <message>
        <source>JPEG, 8 bit (loses detail)</source>
        <translation>JPEG, 8 Bit (mit Detailverlust)</translation>
    </message>
    <message>
        <source>DICOM, derived object</source>
        <translation>DICOM, abgeleitetes Objekt</translation>
    </message>
    <message>
        <source>None (every program reads it)</source>
        <translation>Keine (für jedes Programm lesbar)</translation>
    </message>
    <message>
        <source>JPEG-LS lossless (small and quick)</source>
        <translation>JPEG-LS verlustfrei (klein und schnell)</translation>
    </message>
    <message>
        <source>JPEG 2000 lossless</source>
        <translation>JPEG 2000 verlustfrei</translation>
    </message>
    <message>
        <source>RLE lossless</source>
        <translation>RLE verlustfrei</translation>
    </message>
    <message>
        <source>How the pixels are stored (DICOM&apos;s transfer syntax); no value changes</source>
        <translation>Wie die Pixel gespeichert werden (DICOM-Transfersyntax); kein Wert ändert sich</translation>
    </message>
    <message>
        <source>With everything the panes show, the patient banner included</source>
        <translation>Mit allem, was die Bildfenster zeigen, einschließlich der Patientenangaben</translation>
    </message>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>Eine Datei dieses Namens ist vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>Speichern &amp;als</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>&amp;Kompression</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Images deeper than 8 bit are saved as displayed, through the present window.</source>
        <translation>Bilder mit mehr als 8 Bit werden wie angezeigt gespeichert, mit der aktuellen Fensterung.</translation>
    </message>
    <message>
        <source>Stored values as they are; 12 bit stay 0…4095.</source>
        <translation>Gespeicherte Werte unverändert; 12 Bit bleiben 0…4095.</translation>
    </message>
    <message>
        <source>Marked as derived, with model and source named in it.</source>
        <translation>Als abgeleitet gekennzeichnet; Modell und Quelle sind darin genannt.</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FiguresPanel</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
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
        <translation>Übereinstimmung mit Eingangsbild</translation>
    </message>
    <message>
        <source>RMS</source>
        <translation>RMS</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Visible region</source>
        <translation>Sichtbarer Bereich</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>No reference: PSNR, MSE and SSIM can&apos;t be computed.</source>
        <translation>Keine Referenz: PSNR, MSE und SSIM sind nicht berechenbar.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Messwerte</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FileBrowser</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the files by name, tag or note</source>
        <translation>Dateien nach Name, Stichwort oder Notiz filtern</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>Filter und Reihenfolge</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FileModel</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation>Die Datei hat sich geändert, seit sie beurteilt wurde.</translation>
    </message>
    <message>
        <source>%1 × %2, %3 bit</source>
        <translation>%1 × %2, %3 Bit</translation>
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
        <translation>Übereinstimmung %1 Graustufen</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Stichwörter: %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FilterMenu</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>&amp;Alle Dateien</translation>
    </message>
    <message>
        <source>At least … &amp;stars</source>
        <translation>Mindestens … &amp;Sterne</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>&amp;Modalität</translation>
    </message>
    <message>
        <source>Missing, changed or &amp;unreadable</source>
        <translation>Fehlend, geändert oder &amp;unlesbar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Order by</source>
        <translation>&amp;Ordnen nach</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Wie aufgelistet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Number of pixels</source>
        <translation>Anzahl Pixel</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
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
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FrameChooser</name>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Text des Kapitels</translation>
    </message>
</context>
<context>
    <name>cxr::ui::HistogramView</name>
    <message>
        <source>Histogram with the window&apos;s ends</source>
        <translation>Histogramm mit den Enden der Fensterung</translation>
    </message>
    <message>
        <source>How often each value occurs; drag the window&apos;s ends, or what lies between. Arrow keys move the window, up and down widen and narrow it.</source>
        <translation>Wie oft jeder Wert vorkommt; ziehen Sie die Enden der Fensterung oder das, was dazwischen liegt. Pfeiltasten verschieben die Fensterung, auf und ab verbreitern und verschmälern sie.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ImageView</name>
    <message>
        <source>AI-enhanced · not for diagnosis</source>
        <translation>KI-verbessert · nicht zur Diagnose</translation>
    </message>
    <message>
        <source>%1 · %2 % over before</source>
        <translation>%1 · %2 % über Vorher</translation>
    </message>
    <message>
        <source>display: sharpened</source>
        <translation>Anzeige: geschärft</translation>
    </message>
    <message>
        <source>display: CLAHE</source>
        <translation>Anzeige: CLAHE</translation>
    </message>
</context>
<context>
    <name>cxr::ui::KeyField</name>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
</context>
<context>
    <name>cxr::ui::KeysDialog</name>
    <message>
        <source>&amp;Standard keys</source>
        <translation>&amp;Standardtasten</translation>
    </message>
    <message>
        <source>&amp;Take it away there</source>
        <translation>&amp;Dort wegnehmen</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Weitere Taste</translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation>&amp;Alle Standardtasten</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Taste</translation>
    </message>
    <message>
        <source>A&amp;nother key</source>
        <translation>&amp;Weitere Taste</translation>
    </message>
    <message>
        <source>%1 is also the key of “%2”.</source>
        <translation>%1 ist auch die Taste von „%2“.</translation>
    </message>
    <message>
        <source>Two commands still want the same key; they are marked ⚠.</source>
        <translation>Zwei Befehle wollen noch dieselbe Taste; sie sind mit ⚠ markiert.</translation>
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
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Layout of before and after</source>
        <translation>Anordnung von Vorher und Nachher</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Open X-rays</source>
        <translation>Röntgenbilder öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Images (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</source>
        <translation>Bilder (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>Open a folder of X-rays</source>
        <translation>Ordner mit Röntgenbildern öffnen</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>The line is too short to calibrate by.</source>
        <translation>Die Linie ist zu kurz zum Kalibrieren.</translation>
    </message>
    <message>
        <source>About CXR Lens</source>
        <translation>Über CXR Lens</translation>
    </message>
    <message>
        <source>&lt;h3&gt;CXR Lens %1&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;CXR Lens %1&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Enhances chest X-rays with super-resolution networks and measures the result.

A research tool, not a medical device: enhanced images are not for diagnosis.

Apache License 2.0</source>
        <translation>Verbessert Röntgenbilder des Thorax mit Superauflösungsnetzen und misst das Ergebnis.

Ein Forschungswerkzeug, kein Medizinprodukt: Verbesserte Bilder sind nicht zur Diagnose bestimmt.

Apache License 2.0</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation>Methoden vergleichen</translation>
    </message>
    <message>
        <source>Side by side, stacked, wipe, flip or overlay</source>
        <translation>Nebeneinander, übereinander, Wischen, Umschalten oder Überlagern</translation>
    </message>
    <message>
        <source>● Blinking</source>
        <translation>● Blinken</translation>
    </message>
    <message>
        <source>Before and after take turns: stop</source>
        <translation>Vorher und Nachher im Wechsel: anhalten</translation>
    </message>
    <message>
        <source>Before and after take turns; click to stop</source>
        <translation>Vorher und Nachher im Wechsel; zum Anhalten klicken</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>Zeichenwerkzeuge</translation>
    </message>
    <message>
        <source>Measure and draw: lines, angles, regions, texts</source>
        <translation>Messen und zeichnen: Linien, Winkel, Regionen, Texte</translation>
    </message>
    <message>
        <source>The line measures %1.
If it follows something of known length (a marker, a ruler in the picture),
all lengths in that plane can be told. Its true length in mm:</source>
        <translation>Die Linie misst %1.
Verläuft sie entlang einer bekannten Strecke (Marker, Lineal im Bild),
lassen sich alle Längen in dieser Ebene angeben. Wahre Länge der Linie in mm:</translation>
    </message>
    <message>
        <source>Not enhanced yet</source>
        <translation>Noch nicht verbessert</translation>
    </message>
    <message>
        <source>Press %1 to enhance this image</source>
        <translation>%1 drücken, um dieses Bild zu verbessern</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Open and enhance</source>
        <translation>Öffnen und verbessern</translation>
    </message>
    <message>
        <source>Open X-rays with %1 or drop them here; each one is enhanced at once. Model and scale are beside. (If you have opened nothing yet, you are looking at a computed sample: nobody&apos;s lungs.)</source>
        <translation>Öffnen Sie Röntgenbilder mit %1 oder legen Sie sie hier ab; jedes wird sofort verbessert. Modell und Skalierung stehen daneben. (Wenn Sie noch nichts geöffnet haben, sehen Sie ein berechnetes Beispiel: niemandes Lunge.)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und Nachher</translation>
    </message>
    <message>
        <source>Left the file as it is, right what the network made of it, always at the same place. Wheel: zoom. Left button: move. Right button: window and level. Enhanced detail is estimated, not measured: do not diagnose with it.</source>
        <translation>Links die Datei, wie sie ist, rechts, was das Netz daraus gemacht hat, immer an derselben Stelle. Mausrad: zoomen. Linke Taste: verschieben. Rechte Taste: Fensterung. Verbesserte Details sind geschätzt, nicht gemessen: Stellen Sie damit keine Diagnosen.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Genauer hinsehen</translation>
    </message>
    <message>
        <source>The lens (%1) magnifies the same spot of both. This button lays before and after out in other ways: a wipe, flipping, one over the other.</source>
        <translation>Die Lupe (%1) vergrößert dieselbe Stelle beider Bilder. Diese Schaltfläche ordnet Vorher und Nachher anders an: Wischen, Umschalten, eines über dem anderen.</translation>
    </message>
    <message>
        <source>What was gained</source>
        <translation>Was gewonnen wurde</translation>
    </message>
    <message>
        <source>Here are figures of exactly what you look at. Evaluate (%1) takes your file as the reference and measures honestly; Enhance can only check that the result agrees with the file.</source>
        <translation>Hier stehen Messwerte von genau dem, was Sie ansehen. Bewerten (%1) nimmt Ihre Datei als Referenz und misst ehrlich; Verbessern kann nur prüfen, ob das Ergebnis mit der Datei übereinstimmt.</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>%1 finds any command by a few letters. %2 opens the help. Keys, language and theme are yours to change. This tour is in the menu Program.</source>
        <translation>%1 findet jeden Befehl mit wenigen Buchstaben. %2 öffnet die Hilfe. Tasten, Sprache und Farbschema können Sie ändern. Dieser Rundgang steht im Menü Programm.</translation>
    </message>
    <message>
        <source>%1: RMS of the residual %2, largest %3 grey levels</source>
        <translation>%1: RMS des Rests %2, größter %3 Graustufen</translation>
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
        <translation>Seiten als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Window %1 / %2</source>
        <translation>Fensterung %1 / %2</translation>
    </message>
    <message>
        <source>Compare with another file</source>
        <translation>Mit anderer Datei vergleichen</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::MapBar</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>Which pictures the map compares</source>
        <translation>Welche Bilder die Karte vergleicht</translation>
    </message>
    <message>
        <source>Where the colours end</source>
        <translation>Wo die Farben enden</translation>
    </message>
    <message>
        <source>The largest difference that still has a colour of its own</source>
        <translation>Der größte Unterschied, der noch eine eigene Farbe hat</translation>
    </message>
    <message>
        <source>Smallest difference that is shown</source>
        <translation>Kleinster Unterschied, der gezeigt wird</translation>
    </message>
    <message>
        <source>Smaller differences look like none</source>
        <translation>Kleinere Unterschiede sehen aus wie keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Ends where 99.9 % of the picture is, and hides nothing</source>
        <translation>Endet dort, wo 99.9 % des Bildes liegen, und verbirgt nichts</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Absolute difference</source>
        <translation>Absolute Differenz</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>up &amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>&amp;hide below</source>
        <translation>&amp;verbergen unter</translation>
    </message>
    <message>
        <source>Close the map</source>
        <translation>Karte schließen</translation>
    </message>
    <message>
        <source>after − before</source>
        <translation>nachher − vorher</translation>
    </message>
    <message>
        <source>after − reference</source>
        <translation>nachher − Referenz</translation>
    </message>
    <message>
        <source>before − reference</source>
        <translation>vorher − Referenz</translation>
    </message>
    <message>
        <source>Consistency residual</source>
        <translation>Rest (Übereinstimmung)</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <translation>Regionen: %1</translation>
    </message>
    <message>
        <source>Region %1 of %2: %3</source>
        <translation>Region %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>cxr::ui::MetadataPanel</name>
    <message>
        <source>Search tag, name or value (Ctrl+F)</source>
        <translation>Tag, Name oder Wert suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the metadata</source>
        <translation>In den Metadaten suchen</translation>
    </message>
    <message>
        <source>Metadata of the open file</source>
        <translation>Metadaten der geöffneten Datei</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cxr::ui::NoticeStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxr::ui::OtherBar</name>
    <message>
        <source>Shift to the right, in pixels</source>
        <translation>Verschiebung nach rechts, in Pixeln</translation>
    </message>
    <message>
        <source>Shift downwards, in pixels</source>
        <translation>Verschiebung nach unten, in Pixeln</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>Die andere Datei</translation>
    </message>
    <message>
        <source>How the files are linked</source>
        <translation>Wie die Dateien verknüpft sind</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Keep the shift as it is</source>
        <translation>Die Verschiebung so belassen</translation>
    </message>
    <message>
        <source>Close the other file</source>
        <translation>Andere Datei schließen</translation>
    </message>
    <message>
        <source>Close the other file, and enhance again</source>
        <translation>Die andere Datei schließen und wieder verbessern</translation>
    </message>
    <message>
        <source>lin&amp;ked by</source>
        <translation>ver&amp;knüpft nach</translation>
    </message>
    <message>
        <source>&amp;shifted by</source>
        <translation>ver&amp;schoben um</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixeln</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>Millimetern</translation>
    </message>
</context>
<context>
    <name>cxr::ui::PrintDialog</name>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Wahre Größe</translation>
    </message>
    <message>
        <source>&amp;Fitted to the page</source>
        <translation>An &amp;Seite angepasst</translation>
    </message>
    <message>
        <source>With the &amp;figures and their reference</source>
        <translation>Mit den &amp;Messwerten und ihrer Referenz</translation>
    </message>
    <message>
        <source>Print what is in sight</source>
        <translation>Sichtbaren Bereich drucken</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Both, a page each</source>
        <translation>Beide, je eine Seite</translation>
    </message>
    <message>
        <source>1 mm on paper is 1 mm%1. Print at 100 %, not “fit to page”; the page carries a bar of 50 mm to check by.</source>
        <translation>1 mm auf dem Papier ist 1 mm%1. Drucken Sie mit 100 %, nicht „an Seite anpassen“; die Seite trägt zur Kontrolle einen Balken von 50 mm.</translation>
    </message>
    <message>
        <source>The file knows no millimetres, so there is no true size. A line of known length gives it one: draw it (U) and calibrate (Shift+U).</source>
        <translation>Die Datei kennt keine Millimeter, also gibt es keine wahre Größe. Eine Linie bekannter Länge gibt ihr eine: zeichnen (U) und kalibrieren (Umschalt+U).</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dru&amp;cken…</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>P&amp;aper of a PDF</source>
        <translation>&amp;Papier eines PDF</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ProgressBox</name>
    <message>
        <source>Progress of the enhancement</source>
        <translation>Fortschritt der Verbesserung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Show %1 in the left pane (Shift+Return)</source>
        <translation>%1 im linken Bildfenster zeigen (Umschalt+Return)</translation>
    </message>
    <message>
        <source>Show %1 in the right pane (Return)</source>
        <translation>%1 im rechten Bildfenster zeigen (Return)</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht angezeigt</translation>
    </message>
    <message>
        <source>The method in the left pane</source>
        <translation>Die Methode im linken Bildfenster</translation>
    </message>
    <message>
        <source>The method in the right pane</source>
        <translation>Die Methode im rechten Bildfenster</translation>
    </message>
    <message>
        <source>By PSNR; equal methods share the better rank</source>
        <translation>Nach PSNR; gleiche Methoden teilen sich den besseren Rang</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Mehr ist besser</translation>
    </message>
    <message>
        <source>PSNR over that of the interpolated input</source>
        <translation>PSNR gegenüber dem des interpolierten Eingangsbilds</translation>
    </message>
    <message>
        <source>Squared grey levels; less is better</source>
        <translation>Quadrierte Graustufen; weniger ist besser</translation>
    </message>
    <message>
        <source>Of the method alone, without measuring</source>
        <translation>Nur für die Methode selbst, ohne das Messen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>PSNR dB</source>
        <translation>PSNR dB</translation>
    </message>
    <message>
        <source>Gain dB</source>
        <translation>Gew. dB</translation>
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
        <translation>Sek.</translation>
    </message>
</context>
<context>
    <name>cxr::ui::RankingPanel</name>
    <message>
        <source>Progress of the ranking</source>
        <translation>Fortschritt der Rangliste</translation>
    </message>
    <message>
        <source>Rank all methods</source>
        <translation>Rangliste erstellen</translation>
    </message>
    <message>
        <source>Methods, ranked</source>
        <translation>Methoden nach Rang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Rank again</source>
        <translation>Neu erstellen</translation>
    </message>
</context>
<context>
    <name>cxr::ui::SecondScreen</name>
    <message>
        <source>CXR Lens: second window</source>
        <translation>CXR Lens: zweites Fenster</translation>
    </message>
</context>
<context>
    <name>cxr::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation>%1 (nicht verfügbar)</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glatt</translation>
    </message>
    <message>
        <source>Square pixels (nearest neighbour)</source>
        <translation>Quadratische Pixel (nächster Nachbar)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>&amp;Rechnen auf</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Blink every</source>
        <translation>&amp;Blinken alle</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Open again what was open</source>
        <translation>Zuletzt Geöffnetes &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Go on to the next file after a verdict</source>
        <translation>Nach einem Urteil zur &amp;nächsten Datei gehen</translation>
    </message>
    <message>
        <source>A start without files shows the last ones, as they were looked at</source>
        <translation>Ein Start ohne Dateien zeigt die letzten wieder, wie sie zuletzt betrachtet wurden</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Corners of the panes</source>
        <translation>Ecken</translation>
    </message>
</context>
<context>
    <name>cxr::ui::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>Rundgang über&amp;springen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>cxr::ui::VerdictBar</name>
    <message>
        <source>%1 of %2 stars</source>
        <translation>%1 von %2 Sternen</translation>
    </message>
    <message>
        <source>%1 files selected</source>
        <translation>%1 Dateien ausgewählt</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>What you decide is kept in this collection.</source>
        <translation>Was Sie entscheiden, wird in dieser Sammlung aufbewahrt.</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Stichwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>cxr::ui::WelcomePage</name>
    <message>
        <source>DICOM, PNG, JPEG, TIFF and BMP</source>
        <translation>DICOM, PNG, JPEG, TIFF und BMP</translation>
    </message>
    <message>
        <source>A research tool, not a medical device: enhanced images are not for diagnosis.</source>
        <translation>Ein Forschungswerkzeug, kein Medizinprodukt: Verbesserte Bilder sind nicht zur Diagnose bestimmt.</translation>
    </message>
    <message>
        <source>Drop chest X-rays here</source>
        <translation>Thorax-Röntgenbilder hier ablegen</translation>
    </message>
    <message>
        <source>Drop chest X-rays here or press %1</source>
        <translation>Thorax-Röntgenbilder hier ablegen oder %1 drücken</translation>
    </message>
</context>
<context>
    <name>cxr::ui::WindowBar</name>
    <message>
        <source>Window and level</source>
        <translation>Fensterung</translation>
    </message>
    <message>
        <source>Window centre</source>
        <translation>Fensterzentrum</translation>
    </message>
    <message>
        <source>Window width</source>
        <translation>Fensterbreite</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Fenstervorgaben</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Zentrum</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>As sent (%1)</source>
        <translation>Wie gesendet (%1)</translation>
    </message>
    <message>
        <source>As sent: %1</source>
        <translation>Wie gesendet: %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ZoomLens</name>
    <message>
        <source>Zoom lens</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>x %1–%2, y %3–%4 in source pixels, %5×</source>
        <translation>x %1–%2, y %3–%4 in Quellpixeln, %5×</translation>
    </message>
    <message>
        <source>Nothing enhanced yet</source>
        <translation>Noch nichts verbessert</translation>
    </message>
    <message>
        <source>No figures for this spot</source>
        <translation>Keine Messwerte für diese Stelle</translation>
    </message>
    <message>
        <source>No reference: no PSNR, MSE or SSIM</source>
        <translation>Keine Referenz: kein PSNR, MSE, SSIM</translation>
    </message>
    <message>
        <source>Consistency  RMS %1 · max %2 grey levels</source>
        <translation>Übereinstimmung  RMS %1 · max. %2 Graustufen</translation>
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
        <translation>%1× · fixiert</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Pinned lens</source>
        <translation>Angeheftete Lupe</translation>
    </message>
    <message>
        <source>Drag it anywhere; close it with ×</source>
        <translation>Beliebig verschieben; mit × schließen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>%1× · pinned</source>
        <translation>%1× · angeheftet</translation>
    </message>
    <message>
        <source>AI-enhanced</source>
        <translation>KI-verbessert</translation>
    </message>
</context>
</TS>
