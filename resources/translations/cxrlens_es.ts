<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>the file is not there</source>
        <translation>no se encuentra el archivo</translation>
    </message>
    <message>
        <source>Check the name, or whether it was moved or renamed.</source>
        <translation>Compruebe el nombre, o si se ha movido o renombrado.</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>el archivo no se puede leer</translation>
    </message>
    <message>
        <source>Check its permissions and the medium it lies on.</source>
        <translation>Compruebe sus permisos y el soporte en el que está.</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>esto no es un archivo</translation>
    </message>
    <message>
        <source>Choose an image file; a folder is opened with Open folder.</source>
        <translation>Elija un archivo de imagen; las carpetas se abren con Abrir carpeta.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>the content is no image that this program reads</source>
        <translation>el contenido no es una imagen que este programa pueda leer</translation>
    </message>
    <message>
        <source>Use DICOM, PNG, JPEG, TIFF or BMP.</source>
        <translation>Use DICOM, PNG, JPEG, TIFF o BMP.</translation>
    </message>
    <message>
        <source>the file is damaged or cut short</source>
        <translation>el archivo está dañado o incompleto</translation>
    </message>
    <message>
        <source>Get a fresh copy from where it came.</source>
        <translation>Obtenga una copia nueva desde su origen.</translation>
    </message>
    <message>
        <source>the file holds something that this version cannot show</source>
        <translation>el archivo contiene algo que esta versión no puede mostrar</translation>
    </message>
    <message>
        <source>Convert it to an uncompressed grey image of 8 to 16 bits.</source>
        <translation>Conviértalo en una imagen de grises sin comprimir de 8 a 16 bits.</translation>
    </message>
    <message>
        <source>the image claims to be larger than it can be or than this program handles</source>
        <translation>la imagen declara un tamaño mayor del que puede tener o del que admite este programa</translation>
    </message>
    <message>
        <source>If the file is sound, split it or export a smaller region.</source>
        <translation>Si el archivo es correcto, divídalo o exporte una región más pequeña.</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>el archivo no se puede escribir</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to; nothing was changed.</source>
        <translation>Elija una carpeta que exista y en la que pueda escribir; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>Make room or choose another disk; no half file was left behind.</source>
        <translation>Libere espacio o elija otro disco; no ha quedado ningún archivo a medias.</translation>
    </message>
    <message>
        <source>the model is damaged or does not fit its card</source>
        <translation>el modelo está dañado o no concuerda con su ficha</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <translation>Instale el modelo de nuevo o elija otro.</translation>
    </message>
    <message>
        <source>the model does not reproduce its own reference numbers</source>
        <translation>el modelo no reproduce sus propios valores de referencia</translation>
    </message>
    <message>
        <source>Do not use it; install it again, or choose another one.</source>
        <translation>No lo use; instálelo de nuevo o elija otro.</translation>
    </message>
    <message>
        <source>there is no such model</source>
        <translation>no existe tal modelo</translation>
    </message>
    <message>
        <source>Choose another model or scale; `cxrlens-cli models` lists them.</source>
        <translation>Elija otro modelo u otra escala; `cxrlens-cli models` los enumera.</translation>
    </message>
    <message>
        <source>the compute device does not answer</source>
        <translation>el dispositivo de cálculo no responde</translation>
    </message>
    <message>
        <source>Choose the CPU, or check the graphics driver.</source>
        <translation>Elija la CPU o revise el controlador gráfico.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller image.</source>
        <translation>Cierre otros programas o use una imagen más pequeña.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>this cannot be done</source>
        <translation>esto no se puede hacer</translation>
    </message>
    <message>
        <source>something failed that should not</source>
        <translation>ha fallado algo que no debería fallar</translation>
    </message>
    <message>
        <source>Please report it with the file, if you may share it.</source>
        <translation>Comuníquelo, por favor, con el archivo, si puede compartirlo.</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>otro programa tiene el archivo en uso</translation>
    </message>
    <message>
        <source>Close it there, or wait a moment and try again.</source>
        <translation>Ciérrelo allí, o espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>a newer version of this program wrote the file</source>
        <translation>una versión más reciente de este programa escribió el archivo</translation>
    </message>
    <message>
        <source>It is opened for reading only; change it with that version.</source>
        <translation>Se abre solo para lectura; cámbielo con esa versión.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Enhances and compares chest radiographs. Not a medical device: enhanced pictures are not for diagnosis.</source>
        <translation>Mejora y compara radiografías de tórax. No es un dispositivo médico: las imágenes mejoradas no son aptas para el diagnóstico.</translation>
    </message>
    <message>
        <source>Show the files enhanced, write the window to FILE, leave.</source>
        <translation>Mostrar los archivos mejorados, guardar la ventana en FILE y salir.</translation>
    </message>
    <message>
        <source>Model, see `cxrlens-cli models`.</source>
        <translation>Modelo, véase `cxrlens-cli models`.</translation>
    </message>
    <message>
        <source>enhance or evaluate.</source>
        <translation>enhance o evaluate.</translation>
    </message>
    <message>
        <source>auto, cpu or cuda.</source>
        <translation>auto, cpu o cuda.</translation>
    </message>
    <message>
        <source>1 restores, 2 to 4 enlarge.</source>
        <translation>1 restaura, de 2 a 4 amplían.</translation>
    </message>
    <message>
        <source>Images, or folders of images.</source>
        <translation>Imágenes o carpetas de imágenes.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2</source>
        <translation>--%1 admite uno de estos valores: %2</translation>
    </message>
    <message>
        <source>--screenshot needs files to show</source>
        <translation>--screenshot necesita archivos que mostrar</translation>
    </message>
    <message>
        <source>Before the screenshot, do these: names of commands, joined by commas.</source>
        <translation>Antes de la captura, hacer esto: nombres de comandos, separados por comas.</translation>
    </message>
    <message>
        <source>Size of the window in the screenshot.</source>
        <translation>Tamaño de la ventana en la captura.</translation>
    </message>
    <message>
        <source>there is no command %1</source>
        <translation>no existe el comando %1</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, for example 1360x860</source>
        <translation>--size espera WIDTHxHEIGHT, por ejemplo 1360x860</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>Colour was converted to luminance</source>
        <translation>El color se convirtió en luminancia</translation>
    </message>
    <message>
        <source>Transparency was ignored</source>
        <translation>Se ignoró la transparencia</translation>
    </message>
    <message>
        <source>Samples beside grey or colour were ignored</source>
        <translation>Se ignoraron las muestras que no son de gris ni de color</translation>
    </message>
    <message>
        <source>The file&apos;s orientation tag is not applied</source>
        <translation>La etiqueta de orientación del archivo no se aplica</translation>
    </message>
    <message>
        <source>Only frame %1 of %2 is shown</source>
        <translation>Solo se muestra el fotograma %1 de %2</translation>
    </message>
    <message>
        <source>Only page %1 of %2 is shown</source>
        <translation>Solo se muestra la página %1 de %2</translation>
    </message>
    <message>
        <source>The file&apos;s elements are in Implicit VR, which its transfer syntax forbids</source>
        <translation>Los elementos del archivo están en Implicit VR, lo que su sintaxis de transferencia prohíbe</translation>
    </message>
    <message>
        <source>The file breaks off inside its picture</source>
        <translation>El archivo se interrumpe en medio de la imagen</translation>
    </message>
    <message>
        <source>The picture breaks off after row %1 of %2; what follows is missing</source>
        <translation>La imagen se interrumpe tras la fila %1 de %2; falta el resto</translation>
    </message>
    <message>
        <source>The compressed picture is damaged; parts may be missing or blurred</source>
        <translation>La imagen comprimida está dañada; puede haber partes ausentes o borrosas</translation>
    </message>
    <message>
        <source>The file names no character set for its texts; letters may be wrong</source>
        <translation>El archivo no indica el juego de caracteres de sus textos; puede haber letras erróneas</translation>
    </message>
    <message>
        <source>The file&apos;s character set %1 is unknown; letters may be wrong</source>
        <translation>El juego de caracteres %1 del archivo es desconocido; puede haber letras erróneas</translation>
    </message>
    <message>
        <source>Some texts do not fit the file&apos;s character set %1; letters may be wrong</source>
        <translation>Algunos textos no se ajustan al juego de caracteres %1 del archivo; puede haber letras erróneas</translation>
    </message>
    <message>
        <source>The file&apos;s modality LUT is damaged and was left out</source>
        <translation>La LUT de modalidad del archivo está dañada y se ha omitido</translation>
    </message>
    <message>
        <source>The file&apos;s VOI LUT is damaged and was left out</source>
        <translation>La VOI LUT del archivo está dañada y se ha omitido</translation>
    </message>
    <message>
        <source>The file&apos;s presentation LUT is damaged and was left out</source>
        <translation>La LUT de presentación del archivo está dañada y se ha omitido</translation>
    </message>
    <message>
        <source>The file declares %1 frame, but holds %2</source>
        <translation>El archivo declara %1 fotograma, pero contiene %2</translation>
    </message>
    <message>
        <source>The file declares %1 frames, but holds %2</source>
        <translation>El archivo declara %1 fotogramas, pero contiene %2</translation>
    </message>
    <message>
        <source>The file declares %1 frames; the first is shown</source>
        <translation>El archivo declara %1 fotogramas; se muestra el primero</translation>
    </message>
    <message>
        <source>The file declares %1 samples per pixel, but its picture has %2</source>
        <translation>El archivo declara %1 muestras por píxel, pero su imagen tiene %2</translation>
    </message>
    <message>
        <source>The file declares %1 bits, but its picture has %2</source>
        <translation>El archivo declara %1 bits, pero su imagen tiene %2</translation>
    </message>
    <message>
        <source>High Bit %1 contradicts %2 Bits Stored and is taken for %3</source>
        <translation>High Bit %1 contradice %2 Bits Stored y se toma como %3</translation>
    </message>
    <message>
        <source>Pixels are not square (%1 times as high as wide); they are shown so</source>
        <translation>Los píxeles no son cuadrados (su altura es %1 veces su anchura); así se muestran</translation>
    </message>
    <message>
        <source>Pixels are not square (%1 times as high as wide), which is hard to believe; they are shown square</source>
        <translation>Los píxeles no son cuadrados (su altura es %1 veces su anchura), lo que es poco creíble; se muestran cuadrados</translation>
    </message>
    <message>
        <source>The file does not say whether low values are dark (Photometric Interpretation %1); they are shown dark</source>
        <translation>El archivo no dice si los valores bajos son oscuros (Photometric Interpretation %1); se muestran oscuros</translation>
    </message>
    <message>
        <source>Pixel Representation is neither 0 nor 1; values are taken as unsigned</source>
        <translation>Pixel Representation no es 0 ni 1; los valores se toman sin signo</translation>
    </message>
    <message>
        <source>The file contradicts itself about polarity (%1, Presentation LUT Shape %2); low values are shown bright</source>
        <translation>El archivo se contradice sobre la polaridad (%1, Presentation LUT Shape %2); los valores bajos se muestran claros</translation>
    </message>
    <message>
        <source>An overlay plane of the file can&apos;t be read and is not shown</source>
        <translation>Un plano de superposición del archivo no se puede leer y no se muestra</translation>
    </message>
    <message>
        <source>The presentation state wants the picture at its true size, which this program can&apos;t tell on this screen; it is fitted</source>
        <translation>El estado de presentación pide la imagen a su tamaño real, que este programa no puede conocer en esta pantalla; se ajusta al panel</translation>
    </message>
    <message>
        <source>The presentation state wants the picture turned by %1°, which is no quarter turn; it is not turned</source>
        <translation>El estado de presentación pide la imagen girada %1°, que no es un múltiplo de 90°; no se gira</translation>
    </message>
    <message>
        <source>The presentation state names a bitmap shutter that can&apos;t be read; it is not drawn</source>
        <translation>El estado de presentación indica un obturador de mapa de bits que no se puede leer; no se dibuja</translation>
    </message>
    <message>
        <source>The presentation state&apos;s subtraction is not made</source>
        <translation>La sustracción del estado de presentación no se realiza</translation>
    </message>
    <message>
        <source>The picture can&apos;t be decoded: what hides in its pixels is unknown</source>
        <translation>La imagen no se puede descodificar: no se sabe qué ocultan sus píxeles</translation>
    </message>
    <message>
        <source>The picture was compressed and is written uncompressed</source>
        <translation>La imagen estaba comprimida y se guarda sin comprimir</translation>
    </message>
    <message>
        <source>What hid in unused bits of the pixels (an overlay?) is cleared</source>
        <translation>Se borra lo que ocultaban los bits no usados de los píxeles (¿una superposición?)</translation>
    </message>
    <message>
        <source>Bytes beside the picture inside Pixel Data are cleared</source>
        <translation>Se borran los bytes ajenos a la imagen dentro de Pixel Data</translation>
    </message>
    <message>
        <source>Text may be burned into the picture: look at it</source>
        <translation>Puede haber texto incrustado en la imagen: revísela</translation>
    </message>
    <message>
        <source>The GPU failed; the CPU did the work instead (%1)</source>
        <translation>La GPU falló; el trabajo lo hizo la CPU (%1)</translation>
    </message>
    <message>
        <source>The GPU ran out of memory; the CPU did the work instead</source>
        <translation>La GPU se quedó sin memoria; el trabajo lo hizo la CPU</translation>
    </message>
    <message>
        <source>CPU (%1 thread)</source>
        <translation>CPU (%1 hilo)</translation>
    </message>
    <message>
        <source>CPU (%1 threads)</source>
        <translation>CPU (%1 hilos)</translation>
    </message>
    <message>
        <source>blur σ %1 px</source>
        <translation>desenfoque σ %1 px</translation>
    </message>
    <message>
        <source>noise σ %1/255</source>
        <translation>ruido σ %1/255</translation>
    </message>
    <message>
        <source>SSIM (paper: uniform 7×7, sample covariance)</source>
        <translation>SSIM (artículo: uniforme 7×7, covarianza muestral)</translation>
    </message>
    <message>
        <source>SSIM (Wang 2004: Gaussian 11×11, σ 1.5)</source>
        <translation>SSIM (Wang 2004: gaussiana 11×11, σ 1.5)</translation>
    </message>
    <message>
        <source>Interpolated</source>
        <translation>Interpolada</translation>
    </message>
    <message>
        <source>the degraded image at full size, nothing done to it</source>
        <translation>la imagen degradada a tamaño completo, sin ningún otro tratamiento</translation>
    </message>
    <message>
        <source>network, %1 multiply-adds per pixel</source>
        <translation>red, %1 multiplicaciones y sumas por píxel</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bicúbica</translation>
    </message>
    <message>
        <source>Keys&apos; kernel, a = −0.5</source>
        <translation>núcleo de Keys, a = −0.5</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>OpenCV&apos;s INTER_LANCZOS4: 8×8 pixels, a = 4</source>
        <translation>INTER_LANCZOS4 de OpenCV: 8×8 píxeles, a = 4</translation>
    </message>
    <message>
        <source>Histogram equalisation</source>
        <translation>Ecualización del histograma</translation>
    </message>
    <message>
        <source>whole image, one bin per value</source>
        <translation>imagen completa, un intervalo por valor</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>8×8 tiles, clip limit 2, 256 bins</source>
        <translation>cuadrícula de 8×8 bloques, límite de recorte 2, 256 intervalos</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>exponent 0.8: brightens</source>
        <translation>exponente 0.8: aclara</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>3×3 pixels</source>
        <translation>3×3 píxeles</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <source>σ 1 pixel, 9×9 pixels</source>
        <translation>σ 1 píxel, 9×9 píxeles</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>Bilateral</translation>
    </message>
    <message>
        <source>disc of 5 pixels, σ 1 pixel and 10 % of the range</source>
        <translation>disco de 5 píxeles, σ 1 píxel y 10 % del rango</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Máscara de enfoque</translation>
    </message>
    <message>
        <source>σ 1 pixel, amount 0.8, no threshold</source>
        <translation>σ 1 píxel, intensidad 0.8, sin umbral</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>Medias no locales</translation>
    </message>
    <message>
        <source>patch 7×7, search 21×21, strength 1.2 % of the range, absolute distance</source>
        <translation>parche 7×7, búsqueda 21×21, fuerza 1.2 % del rango, distancia absoluta</translation>
    </message>
    <message>
        <source>is larger than 4 GiB</source>
        <translation>supera los 4 GiB</translation>
    </message>
    <message>
        <source>is encrypted; decrypt it first</source>
        <translation>está cifrado; descífrelo antes</translation>
    </message>
    <message>
        <source>is none of DICOM, PNG, JPEG, TIFF and BMP</source>
        <translation>no es DICOM, PNG, JPEG, TIFF ni BMP</translation>
    </message>
    <message>
        <source>holds no bytes</source>
        <translation>no contiene ningún byte</translation>
    </message>
    <message>
        <source>is no DICOM file</source>
        <translation>no es un archivo DICOM</translation>
    </message>
    <message>
        <source>is no DICOM file, and only those are de-identified</source>
        <translation>no es un archivo DICOM, y solo estos se desidentifican</translation>
    </message>
    <message>
        <source>is a DICOMDIR, the index of a medium; open it as a list of files</source>
        <translation>es un DICOMDIR, el índice de un soporte; ábralo como lista de archivos</translation>
    </message>
    <message>
        <source>holds floating-point pixels</source>
        <translation>contiene píxeles en coma flotante</translation>
    </message>
    <message>
        <source>compressed BMP; save it uncompressed or as PNG</source>
        <translation>BMP comprimido; guárdelo sin comprimir o como PNG</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>memoria insuficiente para la imagen</translation>
    </message>
    <message>
        <source>not enough memory for the model</source>
        <translation>memoria insuficiente para el modelo</translation>
    </message>
    <message>
        <source>not enough memory to read the file</source>
        <translation>memoria insuficiente para leer el archivo</translation>
    </message>
    <message>
        <source>even the smallest tiles did not fit</source>
        <translation>no cupieron ni los bloques más pequeños</translation>
    </message>
    <message>
        <source>the image is too small to be reduced</source>
        <translation>la imagen es demasiado pequeña para reducirla</translation>
    </message>
    <message>
        <source>the format cannot hold this picture as it is</source>
        <translation>el formato no puede contener esta imagen tal como es</translation>
    </message>
    <message>
        <source>pixel data is cut short: %1 bytes needed, %2 present</source>
        <translation>los datos de píxeles están incompletos: se necesitan %1 bytes, hay %2</translation>
    </message>
    <message>
        <source>deflated data set is damaged or cut short</source>
        <translation>el conjunto de datos comprimido (deflate) está dañado o incompleto</translation>
    </message>
    <message>
        <source>its output is not finite</source>
        <translation>su resultado no es finito</translation>
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
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semanas</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>%1, frame %2 of %3</source>
        <translation>%1, fotograma %2 de %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <source>Before: %1, degraded</source>
        <translation>Antes: %1, degradada</translation>
    </message>
    <message>
        <source>%1 and back</source>
        <translation>%1 y de vuelta</translation>
    </message>
    <message>
        <source>%1 (not enhanced)</source>
        <translation>%1 (sin mejorar)</translation>
    </message>
    <message>
        <source>%1 (filtered)</source>
        <translation>%1 (filtro)</translation>
    </message>
    <message>
        <source>Interpolated, not enhanced</source>
        <translation>Interpolada, sin mejorar</translation>
    </message>
    <message>
        <source>Filtered: %1</source>
        <translation>Filtrada: %1</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>%1 s on %2</source>
        <translation>%1 s en %2</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nac. %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Estudio %1</translation>
    </message>
    <message>
        <source>Accession %1</source>
        <translation>N.º acceso %1</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>Mean gain %1 dB over the interpolated input (%2 → %3 dB) on %4; trained to undo %5</source>
        <translation>Ganancia media de %1 dB sobre la entrada interpolada (%2 → %3 dB) en %4; entrenado para deshacer %5</translation>
    </message>
    <message>
        <source>%1 (untrained)</source>
        <translation>%1 (sin entrenar)</translation>
    </message>
    <message>
        <source>No weights yet: train it with `cxrlens-cli train FOLDER -m %1 -s 2 -o OUT`</source>
        <translation>Aún sin pesos: entrénelo con `cxrlens-cli train FOLDER -m %1 -s 2 -o OUT`</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA): none found</source>
        <translation>GPU NVIDIA (CUDA): no se encontró ninguna</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>Reference: the file %1 itself.</source>
        <translation>Referencia: el propio archivo %1.</translation>
    </message>
    <message>
        <source>No reference: the file is the input, and nobody knows the true picture. Shown instead: does the enhanced picture, projected down again, agree with the input? A small residual proves agreement with the input, not that detail is real.</source>
        <translation>Sin referencia: el archivo es la entrada, y nadie conoce la imagen verdadera. En su lugar se muestra si la imagen mejorada, proyectada de nuevo sobre la entrada, coincide con ella. Un residuo pequeño demuestra que coincide con la entrada, no que los detalles sean reales.</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Visible region</source>
        <translation>Región visible</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left: %1. Right: %2. Both made of the file degraded (%3).</source>
        <translation>Izquierda: %1. Derecha: %2. Ambas obtenidas del archivo degradado (%3).</translation>
    </message>
    <message>
        <source>Before: the file degraded (%1).</source>
        <translation>Antes: el archivo degradado (%1).</translation>
    </message>
    <message>
        <source>%1 Both on the same pixels, no border left out. MSE in squared grey levels. PSNR range %2 (2^bits − 1). %3.</source>
        <translation>%1 Ambas sobre los mismos píxeles, sin excluir ningún borde. MSE en niveles de gris al cuadrado. Rango de PSNR %2 (2^bits − 1). %3.</translation>
    </message>
    <message>
        <source>Residual: after, projected down (%1), minus the input, in grey levels of the input.</source>
        <translation>Residuo: después, proyectada sobre la entrada (%1), menos la entrada, en niveles de gris de la entrada.</translation>
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
        <translation>Referencia: el archivo %1 (A). Comparado con ella: %2 (B). Aquí no se mejora nada.</translation>
    </message>
    <message>
        <source>No figures: they need pixels of one size and the same number of bits.</source>
        <translation>Sin medidas: se necesitan píxeles de igual tamaño y el mismo número de bits.</translation>
    </message>
    <message>
        <source>Where both pictures are: %1 × %2 pixels. MSE in squared grey levels. PSNR range %3 (2^bits − 1). %4.</source>
        <translation>Donde están ambas imágenes: %1 × %2 píxeles. MSE en niveles de gris al cuadrado. Rango de PSNR %3 (2^bits − 1). %4.</translation>
    </message>
</context>
<context>
    <name>MapLegendTexts</name>
    <message>
        <source>hidden below %1</source>
        <translation>oculto por debajo de %1</translation>
    </message>
</context>
<context>
    <name>MapTexts</name>
    <message>
        <source>After, projected down − input</source>
        <translation>Después, proyectada − entrada</translation>
    </message>
    <message>
        <source>before, bicubic</source>
        <translation>antes, bicúbica</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>SSIM of %1 and %2</source>
        <translation>SSIM de %1 y %2</translation>
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
        <translation>después</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Mapa: %1</translation>
    </message>
    <message>
        <source>SSIM %1</source>
        <translation>SSIM %1</translation>
    </message>
    <message>
        <source>RMS %1 grey levels</source>
        <translation>RMS %1 niveles de gris</translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation>niveles de gris</translation>
    </message>
    <message>
        <source>of %1 bits</source>
        <translation>de %1 bits</translation>
    </message>
    <message>
        <source>, in steps of 2</source>
        <translation>, en pasos de 2</translation>
    </message>
</context>
<context>
    <name>RegionTexts</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Freehand region</source>
        <translation>Región a mano alzada</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>%1, drawing %2</source>
        <translation>%1, dibujo %2</translation>
    </message>
    <message>
        <source>Histogram of the region</source>
        <translation>Histograma de la región</translation>
    </message>
    <message>
        <source>stored value</source>
        <translation>valor almacenado</translation>
    </message>
    <message>
        <source>% of the pixels</source>
        <translation>% de los píxeles</translation>
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
        <translation>Esta región no contiene ningún píxel de la imagen.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Of the stored values</source>
        <translation>De los valores almacenados</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Standard deviation of the sample (n − 1)</source>
        <translation>Desviación estándar de la muestra (n − 1)</translation>
    </message>
    <message>
        <source>SNR</source>
        <translation>SNR</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: mean over σ</source>
        <translation>Relación señal-ruido: media entre σ</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>CNR to drawing %1</source>
        <translation>CNR con dibujo %1</translation>
    </message>
    <message>
        <source>Contrast-to-noise ratio: |mean₁ − mean₂| / √((σ₁² + σ₂²) / 2)</source>
        <translation>Relación contraste-ruido: |media₁ − media₂| / √((σ₁² + σ₂²) / 2)</translation>
    </message>
    <message>
        <source>Area: %1. Stored values.</source>
        <translation>Área: %1. Valores almacenados.</translation>
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
        <translation>PSNR y MSE sobre los píxeles de la región respecto al archivo, rango %1; SSIM: media de las ventanas en torno a ellos.</translation>
    </message>
    <message>
        <source>Profile along the line</source>
        <translation>Perfil a lo largo de la línea</translation>
    </message>
    <message>
        <source>way along the line, mm</source>
        <translation>distancia en la línea, mm</translation>
    </message>
    <message>
        <source>way along the line, pixels</source>
        <translation>distancia en la línea, píxeles</translation>
    </message>
    <message>
        <source>10–90 % rise, mm</source>
        <translation>Subida 10–90 %, mm</translation>
    </message>
    <message>
        <source>10–90 % rise, pixels</source>
        <translation>Subida 10–90 %, píxeles</translation>
    </message>
    <message>
        <source>How far it takes an edge to go from 10 % to 90 % of the way between both sides; less is sharper. “–”: the line crosses no edge that stands out of the noise.</source>
        <translation>Distancia que necesita un borde para pasar del 10 % al 90 % del salto entre ambos lados; cuanto menos, más nítido. «–»: la línea no cruza ningún borde que destaque del ruido.</translation>
    </message>
    <message>
        <source>Values along the line, interpolated linearly. Draw it across one edge, with some of both sides, to measure how sharp that is. A sharper edge is not a truer one.</source>
        <translation>Valores a lo largo de la línea, interpolados linealmente. Trácela a través de un solo borde, con algo de ambos lados, para medir su nitidez. Un borde más nítido no es más verdadero.</translation>
    </message>
    <message>
        <source>Open an image to measure regions of it.</source>
        <translation>Abra una imagen para medir regiones de ella.</translation>
    </message>
    <message>
        <source>Draw a rectangle (Shift+R), an ellipse (Shift+E) or an outline (Shift+F) to measure a region, or a line (U) for a profile.</source>
        <translation>Dibuje un rectángulo (Shift+R), una elipse (Shift+E) o un contorno (Shift+F) para medir una región, o una línea (U) para un perfil.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>cxr::app::AnnotationWiring</name>
    <message>
        <source>What was drawn on this picture comes from a newer version of the program, which can show it.</source>
        <translation>Lo dibujado en esta imagen procede de una versión más reciente del programa, que puede mostrarlo.</translation>
    </message>
    <message>
        <source>What was drawn on this picture can&apos;t be read (%1).</source>
        <translation>Lo dibujado en esta imagen no se puede leer (%1).</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>El archivo se ha conservado como %1.</translation>
    </message>
    <message>
        <source>The drawings are not kept: %1</source>
        <translation>Los dibujos no se guardan: %1</translation>
    </message>
</context>
<context>
    <name>cxr::app::BenchWiring</name>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>here: %1 dB, SSIM %2</source>
        <translation>aquí: %1 dB, SSIM %2</translation>
    </message>
    <message>
        <source>the spot in sight alone</source>
        <translation>solo el lugar a la vista</translation>
    </message>
</context>
<context>
    <name>cxr::app::ChooseWiring</name>
    <message>
        <source>%1: your collections were damaged (%2). The damaged file is kept; what you decide from now on goes into a new one.</source>
        <translation>%1: sus colecciones estaban dañadas (%2). El archivo dañado se conserva; lo que decida a partir de ahora se guarda en uno nuevo.</translation>
    </message>
    <message>
        <source>%1: this file may not be written. Your collections are shown, and cannot be changed before you may write it again.</source>
        <translation>%1: no se puede escribir en este archivo. Sus colecciones se muestran, pero no se pueden cambiar hasta que vuelva a tener permiso de escritura.</translation>
    </message>
    <message>
        <source>My collection</source>
        <translation>Mi colección</translation>
    </message>
    <message>
        <source>All files of the collection are there, as they were judged.</source>
        <translation>Todos los archivos de la colección están presentes, tal como se valoraron.</translation>
    </message>
    <message>
        <source>Files of the collection that are missing: %1; that have changed: %2. Filter for &quot;Missing, changed or unreadable&quot; to see them.</source>
        <translation>Archivos de la colección que faltan: %1; que han cambiado: %2. Filtre por «Ausentes, cambiados o ilegibles» para verlos.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>The collection holds no files yet. Judge some, or add those that are listed.</source>
        <translation>La colección aún no contiene archivos. Valore algunos, o añada los de la lista.</translation>
    </message>
</context>
<context>
    <name>cxr::app::DeidentifyWiring</name>
    <message>
        <source>Copies written to %1: %2.</source>
        <translation>Copias guardadas en %1: %2.</translation>
    </message>
    <message>
        <source>Text may be burned into the pictures (%1): look at each of them.</source>
        <translation>Puede haber texto incrustado en las imágenes (%1): revise cada una de ellas.</translation>
    </message>
</context>
<context>
    <name>cxr::app::Desk</name>
    <message>
        <source>The settings could not be read, so everything is as at the first start. The damaged file is kept as %1.</source>
        <translation>No se ha podido leer la configuración, así que todo está como en el primer inicio. El archivo dañado se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>cxr::app::MapWiring</name>
    <message>
        <source>There is no reference: the file is the input, and nobody knows the true picture. Evaluate mode takes the file as the reference.</source>
        <translation>No hay referencia: el archivo es la entrada, y nadie conoce la imagen verdadera. El modo Evaluar toma el archivo como referencia.</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The map comes with the enhanced picture.</source>
        <translation>El mapa aparece junto con la imagen mejorada.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
</context>
<context>
    <name>cxr::app::MetadataWiring</name>
    <message>
        <source>Open an image to see what it says about itself.</source>
        <translation>Abra una imagen para ver lo que dice de sí misma.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This file says nothing about itself beside its pixels.</source>
        <translation>Este archivo no dice nada de sí mismo aparte de sus píxeles.</translation>
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
        <translation>Otro archivo, no mejorado aquí</translation>
    </message>
</context>
<context>
    <name>cxr::app::PresentationWiring</name>
    <message>
        <source>Written: %1. Beside its image it is applied whenever that is opened.</source>
        <translation>Guardado: %1. Junto a su imagen, se aplica cada vez que esta se abre.</translation>
    </message>
    <message>
        <source>%1: only grey DICOM images can have a presentation state. The drawings are kept all the same, and Ctrl+Shift+S exports what is seen.</source>
        <translation>%1: solo las imágenes DICOM de grises pueden tener un estado de presentación. Los dibujos se guardan de todos modos, y Ctrl+Shift+S exporta lo que se ve.</translation>
    </message>
    <message>
        <source>Export the view as a presentation state</source>
        <translation>Exportar la vista como estado de presentación</translation>
    </message>
    <message>
        <source>DICOM presentation state (*.dcm)</source>
        <translation>Estado de presentación DICOM (*.dcm)</translation>
    </message>
</context>
<context>
    <name>cxr::app::PrintWiring</name>
    <message>
        <source>Written: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer can&apos;t be drawn on</source>
        <translation>No se puede dibujar en la impresora</translation>
    </message>
    <message>
        <source>The printer does not take the page. Choose another one, or save a PDF.</source>
        <translation>La impresora no acepta la página. Elija otra, o guarde un PDF.</translation>
    </message>
</context>
<context>
    <name>cxr::app::RankingWiring</name>
    <message>
        <source>%1 of %2 methods measured</source>
        <translation>%1 de %2 métodos medidos</translation>
    </message>
    <message>
        <source>Open an X-ray to compare methods on it.</source>
        <translation>Abra una radiografía para comparar métodos con ella.</translation>
    </message>
    <message>
        <source>All networks that undo %1, and the classical filters, on the open image.</source>
        <translation>Todas las redes que deshacen %1, y los filtros clásicos, en la imagen abierta.</translation>
    </message>
    <message>
        <source>Reference: the file %1 itself. Every method is given it degraded (%2) and measured on the same pixels: the frame without a border of %3.</source>
        <translation>Referencia: el propio archivo %1. Todos los métodos lo reciben degradado (%2) y se miden sobre los mismos píxeles: la imagen salvo un borde de %3 píxeles.</translation>
    </message>
    <message>
        <source>PSNR range %1 (2^bits − 1). %2.</source>
        <translation>Rango de PSNR %1 (2^bits − 1). %2.</translation>
    </message>
    <message>
        <source>Waiting for the enhancement</source>
        <translation>Esperando a la mejora</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>No file manager answers. The folder is %1.</source>
        <translation>No responde ningún gestor de archivos. La carpeta es %1.</translation>
    </message>
    <message>
        <source>Methods are ranked in Evaluate mode, where the file is the reference. In Enhance mode nobody knows the true picture.</source>
        <translation>Los métodos se clasifican en el modo Evaluar, donde el archivo es la referencia. En el modo Mejorar nadie conoce la imagen verdadera.</translation>
    </message>
</context>
<context>
    <name>cxr::app::SessionMemory</name>
    <message>
        <source>What was open the last time cannot be read. The damaged note is kept as %1.</source>
        <translation>No se puede leer lo que estaba abierto la última vez. La nota dañada se conserva como %1.</translation>
    </message>
    <message>
        <source>The program ended while it opened %1 again. This time it is not opened by itself.</source>
        <translation>El programa se cerró mientras volvía a abrir %1. Esta vez no se abre automáticamente.</translation>
    </message>
</context>
<context>
    <name>cxr::app::Wiring</name>
    <message>
        <source>%1 left</source>
        <translation>%1 restantes</translation>
    </message>
    <message>
        <source>Written: %1, with its provenance in %2.</source>
        <translation>Guardado: %1, con su procedencia en %2.</translation>
    </message>
    <message>
        <source>After: %1 ×%2</source>
        <translation>Después: %1 ×%2</translation>
    </message>
    <message>
        <source>No NVIDIA GPU answers; the CPU does the work instead. Settings offer the choice.</source>
        <translation>No responde ninguna GPU NVIDIA; el trabajo lo hace la CPU. Se puede elegir en Configuración.</translation>
    </message>
    <message>
        <source>Export the view as seen</source>
        <translation>Exportar la vista tal como se ve</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Settings cannot be stored: %1 cannot be written. They hold until the program ends.</source>
        <translation>La configuración no se puede guardar: no se puede escribir en %1. Vale hasta que se cierre el programa.</translation>
    </message>
</context>
<context>
    <name>cxr::ui</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>Mejorar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Zoom lens</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Ventana y nivel</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Move the picture, or the lens while it is on and not frozen (also: drag with the left button)</source>
        <translation>Mover la imagen, o la lupa mientras está activa y no fijada (también: arrastrar con el botón izquierdo)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir archivos…</translation>
    </message>
    <message>
        <source>Open X-rays: DICOM, PNG, JPEG, TIFF or BMP</source>
        <translation>Abrir radiografías: DICOM, PNG, JPEG, TIFF o BMP</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open every X-ray of a folder</source>
        <translation>Abrir todas las radiografías de una carpeta</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>Archivo si&amp;guiente</translation>
    </message>
    <message>
        <source>Show the next file that can be read</source>
        <translation>Mostrar el siguiente archivo que se pueda leer</translation>
    </message>
    <message>
        <source>&amp;Previous file</source>
        <translation>Archivo a&amp;nterior</translation>
    </message>
    <message>
        <source>Show the previous file that can be read</source>
        <translation>Mostrar el archivo anterior que se pueda leer</translation>
    </message>
    <message>
        <source>Next f&amp;rame</source>
        <translation>Fotograma sig&amp;uiente</translation>
    </message>
    <message>
        <source>Show the next frame of a file that has several</source>
        <translation>Mostrar el siguiente fotograma de un archivo que tiene varios</translation>
    </message>
    <message>
        <source>Previous fra&amp;me</source>
        <translation>Fotograma an&amp;terior</translation>
    </message>
    <message>
        <source>Show the previous frame</source>
        <translation>Mostrar el fotograma anterior</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadatos</translation>
    </message>
    <message>
        <source>Show or hide all that the file says about itself, with search</source>
        <translation>Mostrar u ocultar todo lo que el archivo dice de sí mismo, con búsqueda</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save the enhanced image</source>
        <translation>Guardar la imagen mejorada</translation>
    </message>
    <message>
        <source>Export &amp;view…</source>
        <translation>Exportar &amp;vista…</translation>
    </message>
    <message>
        <source>Save before and after as they are seen</source>
        <translation>Guardar antes y después tal como se ven</translation>
    </message>
    <message>
        <source>&amp;De-identify a copy…</source>
        <translation>&amp;Desidentificar una copia…</translation>
    </message>
    <message>
        <source>Write copies of DICOM files without what tells who the patient is</source>
        <translation>Guardar copias de archivos DICOM sin lo que revela la identidad del paciente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Salir del programa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Repetir lo que se ha deshecho</translation>
    </message>
    <message>
        <source>&amp;Enhance</source>
        <translation>&amp;Mejorar</translation>
    </message>
    <message>
        <source>Enhance the image with the chosen model</source>
        <translation>Mejorar la imagen con el modelo elegido</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Enhance mode</source>
        <translation>M&amp;odo Mejorar</translation>
    </message>
    <message>
        <source>The file is the input; there is no reference</source>
        <translation>El archivo es la entrada; no hay referencia</translation>
    </message>
    <message>
        <source>E&amp;valuate mode</source>
        <translation>Modo &amp;Evaluar</translation>
    </message>
    <message>
        <source>The file is the reference; it is degraded, restored and measured</source>
        <translation>El archivo es la referencia; se degrada, se restaura y se mide</translation>
    </message>
    <message>
        <source>Scale ×&amp;1</source>
        <translation>Escala ×&amp;1</translation>
    </message>
    <message>
        <source>Restore at the same matrix size</source>
        <translation>Restaurar con el mismo tamaño de matriz</translation>
    </message>
    <message>
        <source>Scale ×&amp;2</source>
        <translation>Escala ×&amp;2</translation>
    </message>
    <message>
        <source>Double rows and columns</source>
        <translation>El doble de filas y columnas</translation>
    </message>
    <message>
        <source>Scale ×&amp;3</source>
        <translation>Escala ×&amp;3</translation>
    </message>
    <message>
        <source>Three times as many rows and columns</source>
        <translation>El triple de filas y columnas</translation>
    </message>
    <message>
        <source>Scale ×&amp;4</source>
        <translation>Escala ×&amp;4</translation>
    </message>
    <message>
        <source>Four times as many rows and columns</source>
        <translation>El cuádruple de filas y columnas</translation>
    </message>
    <message>
        <source>Compare &amp;methods</source>
        <translation>Comparar mét&amp;odos</translation>
    </message>
    <message>
        <source>Show or hide the ranking of all networks and filters on this image (Evaluate mode)</source>
        <translation>Mostrar u ocultar la clasificación de todas las redes y filtros en esta imagen (modo Evaluar)</translation>
    </message>
    <message>
        <source>&amp;Blind A/B test…</source>
        <translation>&amp;Prueba ciega A/B…</translation>
    </message>
    <message>
        <source>Judge two ranked methods without knowing which is which</source>
        <translation>Juzgar dos métodos clasificados sin saber cuál es cuál</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Before and after in two panes</source>
        <translation>Antes y después en dos paneles</translation>
    </message>
    <message>
        <source>S&amp;tacked</source>
        <translation>&amp;Apiladas</translation>
    </message>
    <message>
        <source>Before above after, in two panes</source>
        <translation>Antes encima de después, en dos paneles</translation>
    </message>
    <message>
        <source>&amp;Wipe left and right</source>
        <translation>&amp;Cortina izquierda-derecha</translation>
    </message>
    <message>
        <source>Before left of a line, after right of it; drag the line</source>
        <translation>Antes a la izquierda de una línea, después a su derecha; arrastrar la línea</translation>
    </message>
    <message>
        <source>Wipe top and b&amp;ottom</source>
        <translation>Cortina arriba-a&amp;bajo</translation>
    </message>
    <message>
        <source>Before above a line, after below it; drag the line</source>
        <translation>Antes encima de una línea, después debajo; arrastrar la línea</translation>
    </message>
    <message>
        <source>&amp;Flip</source>
        <translation>Al&amp;ternar</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>&amp;Superponer</translation>
    </message>
    <message>
        <source>&amp;Before while held</source>
        <translation>A&amp;ntes mientras se pulsa</translation>
    </message>
    <message>
        <source>Hold the key: before; let go: after (wipe, flip and overlay)</source>
        <translation>Tecla pulsada: antes; al soltarla: después (cortina, alternar y superponer)</translation>
    </message>
    <message>
        <source>Bl&amp;ink</source>
        <translation>Parpa&amp;deo</translation>
    </message>
    <message>
        <source>Before and after take turns; Settings offer the pace</source>
        <translation>Antes y después se turnan; el ritmo se elige en Configuración</translation>
    </message>
    <message>
        <source>M&amp;ore of after</source>
        <translation>Más d&amp;e «después»</translation>
    </message>
    <message>
        <source>In a wipe or an overlay</source>
        <translation>En una cortina o una superposición</translation>
    </message>
    <message>
        <source>&amp;Less of after</source>
        <translation>Menos de «desp&amp;ués»</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>The whole image (also: double-click)</source>
        <translation>La imagen completa (también: doble clic)</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>One source pixel per screen pixel</source>
        <translation>Un píxel de origen por píxel de pantalla</translation>
    </message>
    <message>
        <source>&amp;2:1</source>
        <translation>&amp;2:1</translation>
    </message>
    <message>
        <source>One source pixel on 2 × 2 screen pixels</source>
        <translation>Un píxel de origen en 2 × 2 píxeles de pantalla</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Closer (also: wheel, about the cursor)</source>
        <translation>Más cerca (también: rueda, en torno al cursor)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Farther (also: wheel)</source>
        <translation>Más lejos (también: rueda)</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>&amp;Girar a la derecha</translation>
    </message>
    <message>
        <source>By a quarter, on the screen only</source>
        <translation>Un cuarto de vuelta, solo en pantalla</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Mirror left and ri&amp;ght</source>
        <translation>&amp;Espejo izquierda-derecha</translation>
    </message>
    <message>
        <source>On the screen only; the picture says so</source>
        <translation>Solo en pantalla; la imagen lo indica</translation>
    </message>
    <message>
        <source>Mirror top and &amp;bottom</source>
        <translation>Espejo arriba-a&amp;bajo</translation>
    </message>
    <message>
        <source>As &amp;opened</source>
        <translation>C&amp;omo al abrir</translation>
    </message>
    <message>
        <source>The orientation and place in which the file was first shown</source>
        <translation>La orientación y posición en que se mostró el archivo al principio</translation>
    </message>
    <message>
        <source>Look left</source>
        <translation>Ver más a la izquierda</translation>
    </message>
    <message>
        <source>Look right</source>
        <translation>Ver más a la derecha</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Ver más arriba</translation>
    </message>
    <message>
        <source>Look down</source>
        <translation>Ver más abajo</translation>
    </message>
    <message>
        <source>&amp;Smooth display</source>
        <translation>&amp;Suavizar en pantalla</translation>
    </message>
    <message>
        <source>Smooth or square pixels; affects the screen only</source>
        <translation>Píxeles suavizados o cuadrados; solo afecta a la pantalla</translation>
    </message>
    <message>
        <source>&amp;Patient banner</source>
        <translation>Datos del &amp;paciente</translation>
    </message>
    <message>
        <source>Show or hide who the patient is, everywhere in the window and in exported views</source>
        <translation>Mostrar u ocultar la identidad del paciente en toda la ventana y en las vistas exportadas</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>&amp;Dibujos</translation>
    </message>
    <message>
        <source>Zoom &amp;lens</source>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>Magnify the same spot of both panes; the wheel changes the power</source>
        <translation>Ampliar el mismo punto de ambos paneles; la rueda cambia el aumento</translation>
    </message>
    <message>
        <source>&amp;Freeze lens</source>
        <translation>&amp;Fijar la lupa</translation>
    </message>
    <message>
        <source>Hold the lens on its spot</source>
        <translation>Mantener la lupa en su sitio</translation>
    </message>
    <message>
        <source>Lens si&amp;ze</source>
        <translation>&amp;Tamaño de la lupa</translation>
    </message>
    <message>
        <source>Small, medium or large</source>
        <translation>Pequeña, mediana o grande</translation>
    </message>
    <message>
        <source>&amp;Stronger lens</source>
        <translation>Lupa &amp;más potente</translation>
    </message>
    <message>
        <source>More power</source>
        <translation>Más aumento</translation>
    </message>
    <message>
        <source>&amp;Weaker lens</source>
        <translation>Lupa m&amp;enos potente</translation>
    </message>
    <message>
        <source>Less power</source>
        <translation>Menos aumento</translation>
    </message>
    <message>
        <source>&amp;Copy lens</source>
        <translation>&amp;Copiar la lupa</translation>
    </message>
    <message>
        <source>Its picture and its figures, to the clipboard</source>
        <translation>Su imagen y sus medidas, al portapapeles</translation>
    </message>
    <message>
        <source>&amp;Ruler</source>
        <translation>&amp;Regla</translation>
    </message>
    <message>
        <source>Draw lines with the left button; lengths say where they hold</source>
        <translation>Trazar líneas con el botón izquierdo; las longitudes indican dónde son válidas</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>Intercambiar blanco y negro</translation>
    </message>
    <message>
        <source>Window as &amp;sent</source>
        <translation>&amp;Ventana del archivo</translation>
    </message>
    <message>
        <source>The window that came with the file</source>
        <translation>La ventana que venía con el archivo</translation>
    </message>
    <message>
        <source>F&amp;ull range</source>
        <translation>&amp;Rango completo</translation>
    </message>
    <message>
        <source>From the smallest to the largest storable value</source>
        <translation>Del menor al mayor valor almacenable</translation>
    </message>
    <message>
        <source>&amp;Auto</source>
        <translation>&amp;Auto</translation>
    </message>
    <message>
        <source>From the image&apos;s values (by hand: drag with the right button)</source>
        <translation>A partir de los valores de la imagen (a mano: arrastrar con el botón derecho)</translation>
    </message>
    <message>
        <source>Auto of the &amp;visible region</source>
        <translation>Auto de la re&amp;gión visible</translation>
    </message>
    <message>
        <source>From the values in sight</source>
        <translation>A partir de los valores a la vista</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Activar o desactivar</translation>
    </message>
    <message>
        <source>File &amp;list</source>
        <translation>&amp;Lista de archivos</translation>
    </message>
    <message>
        <source>Show or hide it</source>
        <translation>Mostrarla u ocultarla</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>&amp;Medidas</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Mostrar u ocultar el panel</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>Device, display, theme</source>
        <translation>Dispositivo, visualización, tema</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Teclas y ratón</translation>
    </message>
    <message>
        <source>&amp;About CXR Lens</source>
        <translation>&amp;Acerca de CXR Lens</translation>
    </message>
    <message>
        <source>Version, licence, and what it is not</source>
        <translation>Versión, licencia y lo que no es</translation>
    </message>
    <message>
        <source>Turned %1°</source>
        <translation>Girada %1°</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En espejo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>The window&apos;s centre or width by a hundredth of its width</source>
        <translation>El centro o el ancho de la ventana, en una centésima de su ancho</translation>
    </message>
    <message>
        <source>The window&apos;s centre or width by a tenth of its width</source>
        <translation>El centro o el ancho de la ventana, en una décima de su ancho</translation>
    </message>
    <message>
        <source>Export presentation s&amp;tate…</source>
        <translation>Exportar estado de &amp;presentación…</translation>
    </message>
    <message>
        <source>Save view and drawings as a DICOM presentation state</source>
        <translation>Guardar la vista y los dibujos como estado de presentación DICOM</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Keep the open file, or all that are selected</source>
        <translation>Conservar el archivo abierto, o todos los seleccionados</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>&amp;Sin decidir</translation>
    </message>
    <message>
        <source>Neither keep nor reject</source>
        <translation>Ni conservar ni rechazar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Reject it; the file itself stays where it is</source>
        <translation>Rechazarlo; el archivo en sí se queda donde está</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 estrella</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Lo bueno que es</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 estrellas</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 estrellas</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 estrellas</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 estrellas</translation>
    </message>
    <message>
        <source>N&amp;o stars</source>
        <translation>Sin &amp;estrellas</translation>
    </message>
    <message>
        <source>Take the stars away</source>
        <translation>Quitar las estrellas</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Write tags below the pictures</source>
        <translation>Escribir etiquetas debajo de las imágenes</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Write a note below the pictures</source>
        <translation>Escribir una nota debajo de las imágenes</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Show only the files that fit, in any order; in the metadata: search</source>
        <translation>Mostrar solo los archivos que cumplen, en cualquier orden; en los metadatos: buscar</translation>
    </message>
    <message>
        <source>&amp;List, grid or filmstrip</source>
        <translation>&amp;Lista, cuadrícula o tira</translation>
    </message>
    <message>
        <source>How the files are laid out</source>
        <translation>Cómo se disponen los archivos</translation>
    </message>
    <message>
        <source>&amp;Open the collection</source>
        <translation>&amp;Abrir la colección</translation>
    </message>
    <message>
        <source>List the files of the collection that is chosen</source>
        <translation>Mostrar en la lista los archivos de la colección elegida</translation>
    </message>
    <message>
        <source>&amp;Add files to the collection</source>
        <translation>Aña&amp;dir archivos a la colección</translation>
    </message>
    <message>
        <source>All that are listed, or those that are selected</source>
        <translation>Todos los de la lista, o los seleccionados</translation>
    </message>
    <message>
        <source>Take files o&amp;ut of the collection</source>
        <translation>&amp;Quitar archivos de la colección</translation>
    </message>
    <message>
        <source>With what was decided about them; the files themselves stay</source>
        <translation>Con lo que se decidió sobre ellos; los archivos en sí se quedan</translation>
    </message>
    <message>
        <source>&amp;Check the files</source>
        <translation>Co&amp;mprobar los archivos</translation>
    </message>
    <message>
        <source>Find the files of the collection that are missing or have changed</source>
        <translation>Buscar los archivos de la colección que faltan o han cambiado</translation>
    </message>
    <message>
        <source>Ne&amp;w collection</source>
        <translation>N&amp;ueva colección</translation>
    </message>
    <message>
        <source>Begin an empty one; what you decide goes there</source>
        <translation>Empezar una vacía; lo que decida se guarda en ella</translation>
    </message>
    <message>
        <source>Rena&amp;me the collection</source>
        <translation>Renom&amp;brar la colección</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Darle otro nombre</translation>
    </message>
    <message>
        <source>Remo&amp;ve the collection</source>
        <translation>El&amp;iminar la colección</translation>
    </message>
    <message>
        <source>With all decisions; Undo brings it back, and the files stay</source>
        <translation>Con todas las decisiones; Deshacer la recupera, y los archivos se quedan</translation>
    </message>
    <message>
        <source>&amp;Import a collection…</source>
        <translation>Im&amp;portar una colección…</translation>
    </message>
    <message>
        <source>From a CSV or JSON file, as a new one</source>
        <translation>De un archivo CSV o JSON, como colección nueva</translation>
    </message>
    <message>
        <source>&amp;Export the collection…</source>
        <translation>E&amp;xportar la colección…</translation>
    </message>
    <message>
        <source>As CSV for spreadsheets, or as JSON</source>
        <translation>Como CSV para hojas de cálculo, o como JSON</translation>
    </message>
    <message>
        <source>Put the drawing tool away, or stop the running enhancement or ranking</source>
        <translation>Soltar la herramienta de dibujo, o detener la mejora o la clasificación en curso</translation>
    </message>
    <message>
        <source>After in the whole window, before while a key is held</source>
        <translation>Después en toda la ventana, antes mientras se mantiene pulsada una tecla</translation>
    </message>
    <message>
        <source>After drawn over before, partly transparent</source>
        <translation>Después sobre antes, semitransparente</translation>
    </message>
    <message>
        <source>&amp;Reference beside them</source>
        <translation>&amp;Referencia al lado</translation>
    </message>
    <message>
        <source>A pane of its own for what before and after are measured against (Evaluate mode)</source>
        <translation>Un panel propio para la imagen con la que se miden antes y después (modo Evaluar)</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>Where two of the pictures differ, in colours with a legend</source>
        <translation>Dónde difieren dos de las imágenes, en colores con leyenda</translation>
    </message>
    <message>
        <source>&amp;Kind of map</source>
        <translation>T&amp;ipo de mapa</translation>
    </message>
    <message>
        <source>Difference, absolute difference, SSIM, consistency residual</source>
        <translation>Diferencia, diferencia absoluta, SSIM, residuo de coherencia</translation>
    </message>
    <message>
        <source>&amp;Next worst region</source>
        <translation>Peor región si&amp;guiente</translation>
    </message>
    <message>
        <source>Go where the map shows the largest differences, one after the other</source>
        <translation>Ir a donde el mapa muestra las mayores diferencias, una tras otra</translation>
    </message>
    <message>
        <source>Pre&amp;vious worst region</source>
        <translation>Peor región pre&amp;via</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Volver a la anterior</translation>
    </message>
    <message>
        <source>Show or hide shutters, overlays and all drawings</source>
        <translation>Mostrar u ocultar los obturadores, las superposiciones y todos los dibujos</translation>
    </message>
    <message>
        <source>&amp;Pin a lens here</source>
        <translation>&amp;Anclar una lupa aquí</translation>
    </message>
    <message>
        <source>Leave a lens with its spot and its figures, and look on; drag it, close it with ×</source>
        <translation>Dejar una lupa con su lugar y sus medidas, y seguir mirando; arrastrarla para moverla, cerrarla con ×</translation>
    </message>
    <message>
        <source>&amp;Remove pinned lenses</source>
        <translation>&amp;Quitar lupas ancladas</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas ellas</translation>
    </message>
    <message>
        <source>Show &amp;before in it</source>
        <translation>Mostrar a&amp;ntes en ella</translation>
    </message>
    <message>
        <source>The lens shows what is chosen here, from left to right</source>
        <translation>La lupa muestra lo que se elige aquí, de izquierda a derecha</translation>
    </message>
    <message>
        <source>Show &amp;after in it</source>
        <translation>Mostrar &amp;después en ella</translation>
    </message>
    <message>
        <source>Show the &amp;map in it</source>
        <translation>Mostrar el ma&amp;pa en ella</translation>
    </message>
    <message>
        <source>Difference, SSIM or residual, as chosen for the map</source>
        <translation>Diferencia, SSIM o residuo, según lo elegido para el mapa</translation>
    </message>
    <message>
        <source>Show the r&amp;eference in it</source>
        <translation>Mostrar la &amp;referencia en ella</translation>
    </message>
    <message>
        <source>In Evaluate mode</source>
        <translation>En el modo Evaluar</translation>
    </message>
    <message>
        <source>R&amp;ound lens</source>
        <translation>Lupa red&amp;onda</translation>
    </message>
    <message>
        <source>Round or square</source>
        <translation>Redonda o cuadrada</translation>
    </message>
    <message>
        <source>A&amp;ngle</source>
        <translation>Án&amp;gulo</translation>
    </message>
    <message>
        <source>Drag the first side, then click at the end of the second</source>
        <translation>Arrastrar el primer lado y hacer clic en el final del segundo</translation>
    </message>
    <message>
        <source>Cardiothoracic rati&amp;o</source>
        <translation>Índice cardi&amp;otorácico</translation>
    </message>
    <message>
        <source>Drag the heart&apos;s width, then the thorax&apos;s inner width (PA view)</source>
        <translation>Trazar el diámetro cardíaco y después el diámetro torácico interno (proyección PA)</translation>
    </message>
    <message>
        <source>&amp;Arrow</source>
        <translation>&amp;Flecha</translation>
    </message>
    <message>
        <source>Press where it points to and drag away; a double click names it</source>
        <translation>Pulsar donde debe apuntar y arrastrar hacia fuera; un doble clic le pone nombre</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Click and type; a double click edits it</source>
        <translation>Hacer clic y escribir; un doble clic lo edita</translation>
    </message>
    <message>
        <source>Re&amp;ctangle</source>
        <translation>Re&amp;ctángulo</translation>
    </message>
    <message>
        <source>Drag a region from corner to corner</source>
        <translation>Arrastrar una región de esquina a esquina</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation>&amp;Elipse</translation>
    </message>
    <message>
        <source>Drag a region&apos;s surrounding box</source>
        <translation>Arrastrar el recuadro que rodea la región</translation>
    </message>
    <message>
        <source>&amp;Freehand region</source>
        <translation>Región a &amp;mano alzada</translation>
    </message>
    <message>
        <source>Draw a region&apos;s outline; it closes itself</source>
        <translation>Dibujar el contorno de una región; se cierra solo</translation>
    </message>
    <message>
        <source>Re&amp;move drawing</source>
        <translation>&amp;Quitar dibujo</translation>
    </message>
    <message>
        <source>The selected one, or the last</source>
        <translation>El seleccionado o el último</translation>
    </message>
    <message>
        <source>Cali&amp;brate…</source>
        <translation>Cali&amp;brar…</translation>
    </message>
    <message>
        <source>Say how long the selected or the last line is; holds for this picture</source>
        <translation>Indicar la longitud de la línea seleccionada o de la última; vale para esta imagen</translation>
    </message>
    <message>
        <source>&amp;Lung</source>
        <translation>&amp;Pulmón</translation>
    </message>
    <message>
        <source>From this picture&apos;s histogram: the 0.5th to the 80th percentile of the body, dark to bright; radiographs have no Hounsfield units</source>
        <translation>A partir del histograma de esta imagen: del percentil 0.5 al 80 del cuerpo, de oscuro a claro; las radiografías no tienen unidades Hounsfield</translation>
    </message>
    <message>
        <source>&amp;Soft tissue</source>
        <translation>Tejidos &amp;blandos</translation>
    </message>
    <message>
        <source>From this picture&apos;s histogram: the 10th to the 97th percentile of the body</source>
        <translation>A partir del histograma de esta imagen: del percentil 10 al 97 del cuerpo</translation>
    </message>
    <message>
        <source>&amp;Bone</source>
        <translation>Hue&amp;so</translation>
    </message>
    <message>
        <source>From this picture&apos;s histogram: the 30th to the 99.8th percentile of the body</source>
        <translation>A partir del histograma de esta imagen: del percentil 30 al 99.8 del cuerpo</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>&amp;Histograma</translation>
    </message>
    <message>
        <source>Show or hide it, with the window&apos;s ends to drag</source>
        <translation>Mostrarlo u ocultarlo, con los extremos de la ventana para arrastrarlos</translation>
    </message>
    <message>
        <source>Shar&amp;pen</source>
        <translation>&amp;Nitidez</translation>
    </message>
    <message>
        <source>For the eye alone, and the panes say so: no value, figure or exported image changes</source>
        <translation>Solo para la vista, y los paneles lo indican: no cambia ningún valor, medida ni imagen exportada</translation>
    </message>
    <message>
        <source>Local &amp;contrast (CLAHE)</source>
        <translation>Con&amp;traste local (CLAHE)</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Más claro</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Más oscuro</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Menos contraste</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Much brighter</source>
        <translation>Mucho más claro</translation>
    </message>
    <message>
        <source>Much darker</source>
        <translation>Mucho más oscuro</translation>
    </message>
    <message>
        <source>Much less contrast</source>
        <translation>Mucho menos contraste</translation>
    </message>
    <message>
        <source>Much more contrast</source>
        <translation>Mucho más contraste</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Reg&amp;ión</translation>
    </message>
    <message>
        <source>Show or hide what the selected drawing measures: statistics, histogram, profile</source>
        <translation>Mostrar u ocultar lo que mide el dibujo seleccionado: estadística, histograma, perfil</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>How the program is used, chapter by chapter</source>
        <translation>Cómo se usa el programa, capítulo a capítulo</translation>
    </message>
    <message>
        <source>Every command with its keys</source>
        <translation>Todos los comandos con sus teclas</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Hacer el recorrido</translation>
    </message>
    <message>
        <source>Five things to know, shown in the window</source>
        <translation>Cinco cosas que conviene saber, mostradas en la ventana</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>All commands, found by a few letters</source>
        <translation>Todos los comandos, que se encuentran con unas pocas letras</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>Cambia&amp;r teclas…</translation>
    </message>
    <message>
        <source>Give commands other keys; conflicts are shown</source>
        <translation>Asignar otras teclas a los comandos; se muestran los conflictos</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Open X-rays with {OpenFiles}, a whole folder with {OpenFolder}, or drop them on the window. DICOM, PNG, JPEG, TIFF and BMP are known by their content. The list on the left shows what is open; {NextFile} and {PreviousFile} go through it.</source>
        <translation>Abra radiografías con {OpenFiles}, una carpeta entera con {OpenFolder}, o suéltelas en la ventana. DICOM, PNG, JPEG, TIFF y BMP se reconocen por su contenido. La lista de la izquierda muestra lo que está abierto; {NextFile} y {PreviousFile} la recorren.</translation>
    </message>
    <message>
        <source>Each image is enhanced at once. The left pane shows the file as it is, the right one what the network made of it, at the same place and with the same greys. Tiles appear where you look first; the bar at the bottom says how long the rest takes, and {Cancel} stops it.</source>
        <translation>Cada imagen se mejora enseguida. El panel izquierdo muestra el archivo tal como es; el derecho, lo que la red ha hecho de él, en el mismo lugar y con los mismos grises. Los bloques aparecen primero donde usted mira; la barra inferior dice cuánto tarda el resto, y {Cancel} lo detiene.</translation>
    </message>
    <message>
        <source>Before and after, with the figures of what is in sight</source>
        <translation>Antes y después, con las medidas de lo que está a la vista</translation>
    </message>
    <message>
        <source>Drag with the left button to move, turn the wheel to zoom, double-click to see all. On a touch pad, two fingers move and a pinch zooms.</source>
        <translation>Arrastre con el botón izquierdo para mover, gire la rueda para acercar o alejar, haga doble clic para verlo todo. En un panel táctil, dos dedos mueven y el gesto de pellizco acerca o aleja.</translation>
    </message>
    <message>
        <source>Drag with the right button for window and level: right widens, up brightens.</source>
        <translation>Arrastre con el botón derecho para la ventana y el nivel: a la derecha ensancha, hacia arriba aclara.</translation>
    </message>
    <message>
        <source>{Palette} finds any command by a few letters of its name.</source>
        <translation>{Palette} encuentra cualquier comando con unas pocas letras de su nombre.</translation>
    </message>
    <message>
        <source>The next start shows again what was open, as you left it. Settings can switch that off.</source>
        <translation>El siguiente inicio vuelve a mostrar lo que estaba abierto, tal como lo dejó. Se puede desactivar en Configuración.</translation>
    </message>
    <message>
        <source>What enhancing can and cannot do</source>
        <translation>Qué puede y qué no puede hacer la mejora</translation>
    </message>
    <message>
        <source>This is a research tool, no medical device. Do not diagnose with enhanced pictures: a network has learnt what X-rays usually look like, and estimates what is missing. It can sharpen what is there, and it can be wrong. Every enhanced picture carries a badge that says so, on the screen and in exports.</source>
        <translation>Esta es una herramienta de investigación, no un dispositivo médico. No haga diagnósticos con imágenes mejoradas: una red ha aprendido cómo suelen ser las radiografías y estima lo que falta. Puede hacer más nítido lo que hay, y puede equivocarse. Toda imagen mejorada lleva una marca que lo indica, en la pantalla y en lo exportado.</translation>
    </message>
    <message>
        <source>In Enhance mode ({ModeEnhance}) your file is the input. Nobody knows the true picture, so there is no PSNR. The consistency check projects the enhanced picture down again and compares it with the input: a small residual proves agreement with the input, not that detail is real.</source>
        <translation>En el modo Mejorar ({ModeEnhance}) su archivo es la entrada. Nadie conoce la imagen verdadera, así que no hay PSNR. La comprobación de coherencia proyecta la imagen mejorada de nuevo sobre la entrada y la compara con ella: un residuo pequeño demuestra que coincide con la entrada, no que los detalles sean reales.</translation>
    </message>
    <message>
        <source>In Evaluate mode ({ModeEvaluate}) your file is the reference. The program makes it poor, restores it, and measures both against the original on the same pixels. That is where PSNR, MSE and SSIM have a meaning.</source>
        <translation>En el modo Evaluar ({ModeEvaluate}) su archivo es la referencia. El programa lo degrada, lo restaura y mide ambas imágenes respecto al original sobre los mismos píxeles. Ahí es donde PSNR, MSE y SSIM tienen sentido.</translation>
    </message>
    <message>
        <source>PSNR, in decibels: more is better; 3 dB halve the squared error.</source>
        <translation>PSNR, en decibelios: cuanto más, mejor; 3 dB reducen a la mitad el error cuadrático.</translation>
    </message>
    <message>
        <source>MSE, in squared grey levels: less is better; 0 is equal.</source>
        <translation>MSE, en niveles de gris al cuadrado: cuanto menos, mejor; 0 es igual.</translation>
    </message>
    <message>
        <source>SSIM: likeness of local structure, at most 1. Each figure names the definition that it uses.</source>
        <translation>SSIM: semejanza de la estructura local, como máximo 1. Cada medida indica la definición que usa.</translation>
    </message>
    <message>
        <source>Scales from ×1 (restored at the same size) to ×4 and several models are in the tool bar. The Figures panel says for the whole image, for what is in sight and for the lens what was gained.</source>
        <translation>En la barra de herramientas hay escalas de ×1 (restaurada con el mismo tamaño) a ×4 y varios modelos. El panel Medidas indica lo que se ha ganado en la imagen completa, en lo que está a la vista y en la lupa.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Before and after lie side by side ({SideBySide}), stacked ({Stacked}), in a wipe whose line you drag ({WipeAcross}, {WipeDown}), on the same spot ({Flip}; hold {ShowBefore} for before) or one over the other ({Overlay}). {Blink} lets them take turns.</source>
        <translation>Antes y después se disponen lado a lado ({SideBySide}), apiladas ({Stacked}), en una cortina cuya línea se arrastra ({WipeAcross}, {WipeDown}), en el mismo lugar ({Flip}; mantenga {ShowBefore} para ver antes) o una sobre otra ({Overlay}). Con {Blink} se turnan.</translation>
    </message>
    <message>
        <source>A wipe: before left of the line, after right of it</source>
        <translation>Una cortina: antes a la izquierda de la línea, después a su derecha</translation>
    </message>
    <message>
        <source>The zoom lens ({Lens}) shows the same spot of both, magnified, with the figures of exactly that spot. The wheel changes its power, {LensFreeze} holds it, {LensSize} changes its size, {LensCopy} copies it.</source>
        <translation>La lupa ({Lens}) muestra el mismo punto de ambas, ampliado, con las medidas de exactamente ese lugar. La rueda cambia su aumento, {LensFreeze} la fija, {LensSize} cambia su tamaño, {LensCopy} la copia.</translation>
    </message>
    <message>
        <source>The zoom lens with the figures of its spot</source>
        <translation>La lupa con las medidas de su lugar</translation>
    </message>
    <message>
        <source>Compare methods ({CompareMethods}, in Evaluate mode) ranks all networks and classical filters on the open image. A blind test ({BlindTest}) shows two of them without names and says at the end which one you preferred.</source>
        <translation>Comparar métodos ({CompareMethods}, en el modo Evaluar) clasifica todas las redes y filtros clásicos en la imagen abierta. Una prueba ciega ({BlindTest}) muestra dos de ellos sin nombre y dice al final cuál ha preferido usted.</translation>
    </message>
    <message>
        <source>Greys, turning, measuring</source>
        <translation>Grises, giros, medición</translation>
    </message>
    <message>
        <source>{WindowFile} is the window that came with the file, {WindowFull} all that can be stored, {WindowAuto} fits the image, {WindowVisible} what is in sight; {Invert} swaps black and white. None of this changes a stored value, and exports keep them all.</source>
        <translation>{WindowFile} es la ventana que venía con el archivo, {WindowFull} todo lo que se puede almacenar, {WindowAuto} se ajusta a la imagen, {WindowVisible} a lo que está a la vista; {Invert} intercambia blanco y negro. Nada de esto cambia un valor almacenado, y lo exportado los conserva todos.</translation>
    </message>
    <message>
        <source>{TurnRight} and {TurnLeft} turn, {MirrorAcross} and {MirrorDown} mirror; the picture says so, and {FirstView} brings back how it was opened.</source>
        <translation>{TurnRight} y {TurnLeft} giran, {MirrorAcross} y {MirrorDown} reflejan en espejo; la imagen lo indica, y {FirstView} la devuelve a como se abrió.</translation>
    </message>
    <message>
        <source>{Ruler} draws lines that are measured; the length says where it holds: calibrated, at the detector, or in pixels. {Calibrate} tells the program how long a line really is. What you draw is undone with {Undo}.</source>
        <translation>{Ruler} traza líneas que se miden; la longitud indica dónde es válida: calibrada, en el detector o en píxeles. {Calibrate} dice al programa cuánto mide realmente una línea. Lo que dibuje se deshace con {Undo}.</translation>
    </message>
    <message>
        <source>Files, export, privacy</source>
        <translation>Archivos, exportación, privacidad</translation>
    </message>
    <message>
        <source>{Export} saves the enhanced image with all its grey levels, as PNG, TIFF, JPEG or DICOM, and beside it a record from which it can be made again. {ExportView} saves before and after as you see them. Your files are never changed.</source>
        <translation>{Export} guarda la imagen mejorada con todos sus niveles de gris, como PNG, TIFF, JPEG o DICOM, y junto a ella un registro con el que se puede volver a obtener. {ExportView} guarda antes y después tal como usted las ve. Sus archivos no se modifican nunca.</translation>
    </message>
    <message>
        <source>{Metadata} shows all that a file says about itself. {Banner} hides everywhere who the patient is. {Deidentify} writes copies of DICOM files without what tells who the patient is, shows beforehand what will go, and reports what went. Look at the pixels yourself: text may be burned in.</source>
        <translation>{Metadata} muestra todo lo que un archivo dice de sí mismo. {Banner} oculta en todas partes la identidad del paciente. {Deidentify} guarda copias de archivos DICOM sin lo que revela la identidad del paciente, muestra de antemano lo que se eliminará e informa de lo eliminado. Revise usted los píxeles: puede haber texto incrustado.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Settings, drawings and the note of what was open stay in your account.</source>
        <translation>No se envía nada a ninguna parte. La configuración, los dibujos y la nota de lo que estaba abierto se quedan en su cuenta.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>A message above the panes names the file and the way out. It stays until you dismiss it, and it never blocks your work.</source>
        <translation>Un mensaje encima de los paneles indica el archivo y la solución. Permanece hasta que usted lo descarta, y nunca bloquea su trabajo.</translation>
    </message>
    <message>
        <source>What breaks off is shown as far as it goes, with a warning.</source>
        <translation>Lo que se interrumpe se muestra hasta donde llega, con una advertencia.</translation>
    </message>
    <message>
        <source>Is it slow? Settings say which device computes. Looking at a part computes that part first; a smaller model takes less time.</source>
        <translation>¿Va lento? En Configuración se indica qué dispositivo calcula. Al mirar una parte, esa parte se calcula primero; un modelo más pequeño tarda menos.</translation>
    </message>
    <message>
        <source>If the program ended while it opened a file again, it does not open it by itself the next time.</source>
        <translation>Si el programa se cerró mientras volvía a abrir un archivo, la próxima vez no lo abre automáticamente.</translation>
    </message>
    <message>
        <source>Damaged settings are kept aside, and the program starts as the first time.</source>
        <translation>Una configuración dañada se guarda aparte, y el programa se inicia como la primera vez.</translation>
    </message>
    <message>
        <source>Other keys: Program › Change keys. Another language, the light theme: {Settings}.</source>
        <translation>Otras teclas: Programa › Cambiar teclas. Otro idioma, el tema claro: {Settings}.</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>Mouse over the panes</source>
        <translation>Ratón sobre los paneles</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Arrastrar (izq.)</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Both panes together</source>
        <translation>Ambos paneles a la vez</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Arrastrar (der.)</translation>
    </message>
    <message>
        <source>Right widens, up brightens (also: Shift or Ctrl with the left button)</source>
        <translation>A la derecha ensancha, hacia arriba aclara (también: Shift o Ctrl con el botón izquierdo)</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>About the cursor; with the lens on, its power (then Ctrl+wheel zooms)</source>
        <translation>En torno al cursor; con la lupa activa, su aumento (entonces Ctrl+rueda acerca o aleja)</translation>
    </message>
    <message>
        <source>Touch pad</source>
        <translation>Panel táctil</translation>
    </message>
    <message>
        <source>Move and zoom</source>
        <translation>Mover y zoom</translation>
    </message>
    <message>
        <source>Two fingers move, a pinch zooms about the cursor</source>
        <translation>Dos dedos mueven, el pellizco acerca o aleja en torno al cursor</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>The whole image</source>
        <translation>La imagen completa</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>What is in sight, true to size where millimetres are known, on paper or as PDF</source>
        <translation>Lo que está a la vista, a tamaño real si se conocen los milímetros, en papel o como PDF</translation>
    </message>
    <message>
        <source>Second &amp;window</source>
        <translation>Segunda venta&amp;na</translation>
    </message>
    <message>
        <source>The picture in a window of its own, for a second monitor, linked with the panes</source>
        <translation>La imagen en una ventana propia, para un segundo monitor, vinculada con los paneles</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha de estudio</translation>
    </message>
    <message>
        <source>Size and bits</source>
        <translation>Tamaño y bits</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba izq.</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba der.</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo izq.</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo der.</translation>
    </message>
    <message>
        <source>Fitted to the page; no millimetres are known, so no length can be taken from it</source>
        <translation>Ajustada a la página; no se conocen los milímetros, así que no se puede tomar de ella ninguna longitud</translation>
    </message>
    <message>
        <source>Fitted to the page, not true to size: 1 mm on paper is %1 mm%2</source>
        <translation>Ajustada a la página, no a tamaño real: 1 mm en papel es %1 mm%2</translation>
    </message>
    <message>
        <source>True size: 1 mm on paper is 1 mm%1</source>
        <translation>Tamaño real: 1 mm en papel es 1 mm%1</translation>
    </message>
    <message>
        <source>; the middle %1 × %2 mm of %3 × %4 mm fit on the page</source>
        <translation>; en la página caben los %1 × %2 mm centrales de %3 × %4 mm</translation>
    </message>
    <message>
        <source>Window %1 / %2</source>
        <translation>Ventana %1 / %2</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertida</translation>
    </message>
    <message>
        <source>50 mm on paper</source>
        <translation>50 mm en papel</translation>
    </message>
    <message>
        <source>&amp;Compare with another file…</source>
        <translation>&amp;Comparar con otro archivo…</translation>
    </message>
    <message>
        <source>Put any other picture in the place of after, without enhancing</source>
        <translation>Poner cualquier otra imagen en el lugar de después, sin mejorarla</translation>
    </message>
    <message>
        <source>Nudge it left</source>
        <translation>Desplazar a la izquierda</translation>
    </message>
    <message>
        <source>Move the other file by one pixel</source>
        <translation>Mover el otro archivo un píxel</translation>
    </message>
    <message>
        <source>Nudge it right</source>
        <translation>Desplazar a la derecha</translation>
    </message>
    <message>
        <source>Nudge it up</source>
        <translation>Desplazar hacia arriba</translation>
    </message>
    <message>
        <source>Nudge it down</source>
        <translation>Desplazar hacia abajo</translation>
    </message>
    <message>
        <source>Bench of m&amp;odels</source>
        <translation>Banco de mode&amp;los</translation>
    </message>
    <message>
        <source>What the other models make of the spot in sight, beside after, pixel for pixel</source>
        <translation>Lo que los otros modelos hacen del lugar a la vista, junto a después, píxel a píxel</translation>
    </message>
</context>
<context>
    <name>cxr::ui::AnnotationEditor</name>
    <message>
        <source>Text of the drawing</source>
        <translation>Texto del dibujo</translation>
    </message>
</context>
<context>
    <name>cxr::ui::Annotations</name>
    <message>
        <source> calibrated by you</source>
        <translation> (calibrado por usted)</translation>
    </message>
    <message>
        <source>%1 px (no millimetres known)</source>
        <translation>%1 px (milímetros desconocidos)</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Heart; now draw the thorax&apos;s inner width</source>
        <translation>Corazón; trace ahora el diámetro torácico interno</translation>
    </message>
    <message>
        <source>%1 / %2 cm</source>
        <translation>%1 / %2 cm</translation>
    </message>
    <message>
        <source>%1 / %2 px (no millimetres known)</source>
        <translation>%1 / %2 px (milímetros desconocidos)</translation>
    </message>
    <message>
        <source>CTR %1 = %2</source>
        <translation>ICT %1 = %2</translation>
    </message>
    <message>
        <source>holds for a PA view at full inspiration</source>
        <translation>válido en proyección PA e inspiración completa</translation>
    </message>
    <message>
        <source> calibrated</source>
        <translation> (calibrado)</translation>
    </message>
    <message>
        <source> at detector (×%1 the patient)</source>
        <translation> en el detector (×%1 respecto al paciente)</translation>
    </message>
    <message>
        <source> at detector</source>
        <translation> en el detector</translation>
    </message>
    <message>
        <source> (detector or calibrated: not stated)</source>
        <translation> (detector o calibrado: no consta)</translation>
    </message>
    <message>
        <source> on film</source>
        <translation> en la película</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>dibujar</translation>
    </message>
    <message>
        <source>change a drawing</source>
        <translation>cambiar un dibujo</translation>
    </message>
    <message>
        <source>remove a drawing</source>
        <translation>quitar un dibujo</translation>
    </message>
    <message>
        <source>calibrate</source>
        <translation>calibrar</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlackoutView</name>
    <message>
        <source>Drag over text that must not be seen; click on a region to take it away</source>
        <translation>Arrastre sobre el texto que no deba verse; haga clic en una región para quitarla</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlindResultPage</name>
    <message>
        <source>Every answer is recorded in %1</source>
        <translation>Todas las respuestas se guardan en %1</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>No preference between %1 and %2</source>
        <translation>Sin preferencia entre %1 y %2</translation>
    </message>
    <message>
        <source>%1 was preferred more often than %2</source>
        <translation>%1 se prefirió más veces que %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 trials. %4: %5. No difference: %6.</source>
        <translation>%1: %2 de %3 ensayos. %4: %5. Sin diferencia: %6.</translation>
    </message>
    <message>
        <source>Exact sign test (two-sided, answers without difference left out): p = %1. %2 This speaks for these two pictures and this observer.</source>
        <translation>Prueba exacta de los signos (bilateral, sin contar las respuestas sin diferencia): p = %1. %2 Esto vale para estas dos imágenes y este observador.</translation>
    </message>
    <message>
        <source>Guessing seldom gives counts this uneven.</source>
        <translation>Al azar rara vez se obtiene un reparto tan desigual.</translation>
    </message>
    <message>
        <source>Guessing gives counts this uneven often enough.</source>
        <translation>Al azar se obtiene con bastante frecuencia un reparto así de desigual.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>A was</source>
        <translation>A era</translation>
    </message>
    <message>
        <source>B was</source>
        <translation>B era</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencia</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlindSetupPage</name>
    <message>
        <source>&amp;Look at another spot in each trial</source>
        <translation>&amp;Mirar otro lugar en cada ensayo</translation>
    </message>
    <message>
        <source>The first trial starts where the main window is. At one spot, all answers rest on the same few details.</source>
        <translation>El primer ensayo empieza donde está la ventana principal. En un solo lugar, todas las respuestas se basan en los mismos pocos detalles.</translation>
    </message>
    <message>
        <source>&amp;First method</source>
        <translation>&amp;Primer método</translation>
    </message>
    <message>
        <source>S&amp;econd method</source>
        <translation>&amp;Segundo método</translation>
    </message>
    <message>
        <source>Number of &amp;trials</source>
        <translation>Número de &amp;ensayos</translation>
    </message>
    <message>
        <source>Blind A/B test</source>
        <translation>Prueba ciega A/B</translation>
    </message>
    <message>
        <source>Both methods&apos; pictures of the open image stand side by side at the same spot. Chance decides anew in each trial which is on which side, and nothing says so until the end. Zoom in (wheel, +) and move (drag, arrows) as you like.

Judge which picture is better. Every answer is recorded on this computer.</source>
        <translation>Las imágenes de ambos métodos, obtenidas de la imagen abierta, se muestran lado a lado en el mismo lugar. En cada ensayo el azar decide de nuevo cuál está a cada lado, y nada lo revela hasta el final. Acerque (rueda, +) y desplace (arrastrar, flechas) a su gusto.

Juzgue qué imagen es mejor. Todas las respuestas se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Choose two different methods</source>
        <translation>Elija dos métodos distintos</translation>
    </message>
</context>
<context>
    <name>cxr::ui::BlindTestDialog</name>
    <message>
        <source>Blind A/B test</source>
        <translation>Prueba ciega A/B</translation>
    </message>
    <message>
        <source>A and B, side by side</source>
        <translation>A y B, lado a lado</translation>
    </message>
    <message>
        <source>A is better  (A)</source>
        <translation>A es mejor  (A)</translation>
    </message>
    <message>
        <source>No difference  (N)</source>
        <translation>Sin diferencia  (N)</translation>
    </message>
    <message>
        <source>B is better  (B)</source>
        <translation>B es mejor  (B)</translation>
    </message>
    <message>
        <source>Stop and see the result</source>
        <translation>Parar y ver el resultado</translation>
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
        <translation>Procesada · no apta para diagnóstico</translation>
    </message>
    <message>
        <source>Trial %1 of %2: which picture is better?</source>
        <translation>Ensayo %1 de %2: ¿qué imagen es mejor?</translation>
    </message>
</context>
<context>
    <name>cxr::ui::Chooser</name>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>sin estrellas</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>eliminar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 files: %2</source>
        <translation>%1 archivos: %2</translation>
    </message>
    <message>
        <source>add files to the collection</source>
        <translation>añadir archivos a la colección</translation>
    </message>
    <message>
        <source>take files out of the collection</source>
        <translation>quitar archivos de la colección</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>renombrar %1</translation>
    </message>
    <message>
        <source>Collections remember what you decide about files</source>
        <translation>Las colecciones recuerdan lo que usted decide sobre los archivos</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>nueva %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New name of the collection</source>
        <translation>Nuevo nombre de la colección</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Nombre de la nueva colección</translation>
    </message>
    <message>
        <source>Import a collection</source>
        <translation>Importar una colección</translation>
    </message>
    <message>
        <source>Collections (*.csv *.json)</source>
        <translation>Colecciones (*.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the collection</source>
        <translation>Exportar la colección</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 did not open, so nothing was decided. Once more decides about %2.</source>
        <translation>%1 no se pudo abrir, así que no se decidió nada. Otra vez decide sobre %2.</translation>
    </message>
</context>
<context>
    <name>cxr::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Search a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Comandos que coinciden</translation>
    </message>
</context>
<context>
    <name>cxr::ui::CompareView</name>
    <message>
        <source>Before and after, side by side</source>
        <translation>Antes y después, lado a lado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>x %1  y %2   %3 %4</source>
        <translation>x %1  y %2   %3 %4</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>   %1 %2</source>
        <translation>   %1 %2</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>   reference %1</source>
        <translation>   referencia %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ControlBar</name>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>Mejorar</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elija un modelo</translation>
    </message>
    <message>
        <source>No model for ×%1</source>
        <translation>Ningún modelo para ×%1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::DeidentifyDialog</name>
    <message>
        <source>De-identify a copy</source>
        <translation>Desidentificar una copia</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>Pasará a ser</translation>
    </message>
    <message>
        <source>&amp;Write copies</source>
        <translation>&amp;Guardar copias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The file in the window</source>
        <translation>El archivo abierto</translation>
    </message>
    <message>
        <source>All files of the list (%1)</source>
        <translation>Todos los archivos de la lista (%1)</translation>
    </message>
    <message>
        <source>Replace, the same everywhere</source>
        <translation>Sustituir, igual en todas partes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Shift all by the same days</source>
        <translation>Desplazar todas los mismos días</translation>
    </message>
    <message>
        <source>&amp;Keep sex, age, size and weight</source>
        <translation>&amp;Conservar sexo, edad, talla y peso</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>&amp;UIDs</source>
        <translation>&amp;UID</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Archivo de c&amp;lave</translation>
    </message>
    <message>
        <source>none: a random key</source>
        <translation>ninguno: una clave aleatoria</translation>
    </message>
    <message>
        <source>&amp;Output folder</source>
        <translation>Carpeta de &amp;destino</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>I have &amp;looked: no text in it tells who this is</source>
        <translation>La he &amp;revisado: ningún texto revela la identidad</translation>
    </message>
    <message>
        <source>Clear regions</source>
        <translation>Borrar regiones</translation>
    </message>
    <message>
        <source>Drag over what is to be blackened:</source>
        <translation>Arrastre sobre lo que deba taparse:</translation>
    </message>
    <message>
        <source>Copies of this run belong together; those of a later run will not.</source>
        <translation>Las copias de esta ejecución quedan vinculadas entre sí, pero no con las de una posterior.</translation>
    </message>
    <message>
        <source>Whoever has this file can tell which patient a copy belongs to.</source>
        <translation>Quien tenga este archivo puede saber a qué paciente pertenece una copia.</translation>
    </message>
    <message>
        <source>Attributes of the file in the window that will change: %1.</source>
        <translation>Atributos del archivo abierto que cambiarán: %1.</translation>
    </message>
    <message>
        <source>Further problems: %1.</source>
        <translation>Otros problemas: %1.</translation>
    </message>
    <message>
        <source>Attributes that will change</source>
        <translation>Atributos que cambiarán</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ExportDialog</name>
    <message>
        <source>Also &amp;save before and after as seen</source>
        <translation>Guardar &amp;también antes y después tal como se ven</translation>
    </message>
    <message>
        <source>Export the enhanced image</source>
        <translation>Exportar la imagen mejorada</translation>
    </message>
    <message>
        <source>PNG, 16 bit (every value kept)</source>
        <translation>PNG, 16 bits (conserva todos los valores)</translation>
    </message>
    <message>
        <source>PNG, 8 bit</source>
        <translation>PNG, 8 bits</translation>
    </message>
    <message>
        <source>TIFF, 16 bit (every value kept)</source>
        <translation>TIFF, 16 bits (conserva todos los valores)</translation>
    </message>
    <message>
        <source>JPEG, 8 bit (loses detail)</source>
        <translation>JPEG, 8 bits (pierde detalle)</translation>
    </message>
    <message>
        <source>DICOM, derived object</source>
        <translation>DICOM, objeto derivado</translation>
    </message>
    <message>
        <source>None (every program reads it)</source>
        <translation>Ninguna (la lee cualquier programa)</translation>
    </message>
    <message>
        <source>JPEG-LS lossless (small and quick)</source>
        <translation>JPEG-LS sin pérdida (compacta y rápida)</translation>
    </message>
    <message>
        <source>JPEG 2000 lossless</source>
        <translation>JPEG 2000 sin pérdida</translation>
    </message>
    <message>
        <source>RLE lossless</source>
        <translation>RLE sin pérdida</translation>
    </message>
    <message>
        <source>How the pixels are stored (DICOM&apos;s transfer syntax); no value changes</source>
        <translation>Cómo se almacenan los píxeles (sintaxis de transferencia DICOM); ningún valor cambia</translation>
    </message>
    <message>
        <source>With everything the panes show, the patient banner included</source>
        <translation>Con todo lo que muestran los paneles, incluidos los datos del paciente</translation>
    </message>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>Ya existe un archivo con este nombre y se reemplazará.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>&amp;Compresión</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Images deeper than 8 bit are saved as displayed, through the present window.</source>
        <translation>Las imágenes de más de 8 bits se guardan tal como se muestran, con la ventana actual.</translation>
    </message>
    <message>
        <source>Stored values as they are; 12 bit stay 0…4095.</source>
        <translation>Los valores almacenados, sin cambios; los de 12 bits siguen siendo 0…4095.</translation>
    </message>
    <message>
        <source>Marked as derived, with model and source named in it.</source>
        <translation>Marcado como derivado; indica el modelo y el origen.</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FiguresPanel</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
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
        <translation>Coherencia con la entrada</translation>
    </message>
    <message>
        <source>RMS</source>
        <translation>RMS</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Visible region</source>
        <translation>Región visible</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>No reference: PSNR, MSE and SSIM can&apos;t be computed.</source>
        <translation>Sin referencia: no se pueden calcular PSNR, MSE ni SSIM.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Medidas</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FileBrowser</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the files by name, tag or note</source>
        <translation>Filtrar los archivos por nombre, etiqueta o nota</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>Filtro y orden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Archivos: %1</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 de %2 archivos</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FileModel</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file has changed since it was judged.</source>
        <translation>El archivo ha cambiado desde que se valoró.</translation>
    </message>
    <message>
        <source>%1 × %2, %3 bit</source>
        <translation>%1 × %2, %3 bits</translation>
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
        <translation>Coherencia %1 niveles de gris</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FilterMenu</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>&amp;Todos los archivos</translation>
    </message>
    <message>
        <source>At least … &amp;stars</source>
        <translation>Al menos … &amp;estrellas</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>&amp;Modalidad</translation>
    </message>
    <message>
        <source>Missing, changed or &amp;unreadable</source>
        <translation>Ausentes, cambiados o &amp;ilegibles</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>&amp;Order by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Number of pixels</source>
        <translation>Número de píxeles</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
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
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
</context>
<context>
    <name>cxr::ui::FrameChooser</name>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texto del capítulo</translation>
    </message>
</context>
<context>
    <name>cxr::ui::HistogramView</name>
    <message>
        <source>Histogram with the window&apos;s ends</source>
        <translation>Histograma con los extremos de la ventana</translation>
    </message>
    <message>
        <source>How often each value occurs; drag the window&apos;s ends, or what lies between. Arrow keys move the window, up and down widen and narrow it.</source>
        <translation>Con qué frecuencia aparece cada valor; arrastre los extremos de la ventana, o lo que hay entre ellos. Las teclas de flecha mueven la ventana; arriba y abajo la ensanchan y la estrechan.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ImageView</name>
    <message>
        <source>AI-enhanced · not for diagnosis</source>
        <translation>Mejorada con IA · no apta para diagnóstico</translation>
    </message>
    <message>
        <source>%1 · %2 % over before</source>
        <translation>%1 · %2 % sobre antes</translation>
    </message>
    <message>
        <source>display: sharpened</source>
        <translation>pantalla: con nitidez</translation>
    </message>
    <message>
        <source>display: CLAHE</source>
        <translation>pantalla: CLAHE</translation>
    </message>
</context>
<context>
    <name>cxr::ui::KeyField</name>
    <message>
        <source>Press a key</source>
        <translation>Pulse una tecla</translation>
    </message>
</context>
<context>
    <name>cxr::ui::KeysDialog</name>
    <message>
        <source>&amp;Standard keys</source>
        <translation>Teclas &amp;estándar</translation>
    </message>
    <message>
        <source>&amp;Take it away there</source>
        <translation>&amp;Quitarla allí</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Otra tecla</translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation>T&amp;odas las estándar</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tecla</translation>
    </message>
    <message>
        <source>A&amp;nother key</source>
        <translation>Ot&amp;ra tecla</translation>
    </message>
    <message>
        <source>%1 is also the key of “%2”.</source>
        <translation>%1 es también la tecla de «%2».</translation>
    </message>
    <message>
        <source>Two commands still want the same key; they are marked ⚠.</source>
        <translation>Dos comandos aún quieren la misma tecla; están marcados con ⚠.</translation>
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
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Layout of before and after</source>
        <translation>Disposición de antes y después</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Procesando…</translation>
    </message>
    <message>
        <source>Open X-rays</source>
        <translation>Abrir radiografías</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Images (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</source>
        <translation>Imágenes (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>Open a folder of X-rays</source>
        <translation>Abrir una carpeta de radiografías</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>The line is too short to calibrate by.</source>
        <translation>La línea es demasiado corta para calibrar con ella.</translation>
    </message>
    <message>
        <source>About CXR Lens</source>
        <translation>Acerca de CXR Lens</translation>
    </message>
    <message>
        <source>&lt;h3&gt;CXR Lens %1&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;CXR Lens %1&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Enhances chest X-rays with super-resolution networks and measures the result.

A research tool, not a medical device: enhanced images are not for diagnosis.

Apache License 2.0</source>
        <translation>Mejora radiografías de tórax con redes de superresolución y mide el resultado.

Es una herramienta de investigación, no un dispositivo médico: las imágenes mejoradas no son aptas para el diagnóstico.

Licencia Apache 2.0</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation>Comparar métodos</translation>
    </message>
    <message>
        <source>Side by side, stacked, wipe, flip or overlay</source>
        <translation>Lado a lado, apiladas, cortina, alternar o superponer</translation>
    </message>
    <message>
        <source>● Blinking</source>
        <translation>● Parpadeo</translation>
    </message>
    <message>
        <source>Before and after take turns: stop</source>
        <translation>Antes y después se turnan: parar</translation>
    </message>
    <message>
        <source>Before and after take turns; click to stop</source>
        <translation>Antes y después se turnan; haga clic para parar</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>Herramientas de dibujo</translation>
    </message>
    <message>
        <source>Measure and draw: lines, angles, regions, texts</source>
        <translation>Medir y dibujar: líneas, ángulos, regiones, textos</translation>
    </message>
    <message>
        <source>The line measures %1.
If it follows something of known length (a marker, a ruler in the picture),
all lengths in that plane can be told. Its true length in mm:</source>
        <translation>La línea mide %1.
Si se ha trazado sobre algo de longitud conocida (un marcador, una regla en la imagen),
se pueden conocer todas las longitudes de ese plano. Su longitud real en mm:</translation>
    </message>
    <message>
        <source>Not enhanced yet</source>
        <translation>Aún sin mejorar</translation>
    </message>
    <message>
        <source>Press %1 to enhance this image</source>
        <translation>Pulse %1 para mejorar esta imagen</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Open and enhance</source>
        <translation>Abrir y mejorar</translation>
    </message>
    <message>
        <source>Open X-rays with %1 or drop them here; each one is enhanced at once. Model and scale are beside. (If you have opened nothing yet, you are looking at a computed sample: nobody&apos;s lungs.)</source>
        <translation>Abra radiografías con %1 o suéltelas aquí; cada una se mejora enseguida. El modelo y la escala están al lado. (Si aún no ha abierto nada, está viendo una muestra calculada: los pulmones de nadie.)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Left the file as it is, right what the network made of it, always at the same place. Wheel: zoom. Left button: move. Right button: window and level. Enhanced detail is estimated, not measured: do not diagnose with it.</source>
        <translation>A la izquierda, el archivo tal como es; a la derecha, lo que la red ha hecho de él, siempre en el mismo lugar. Rueda: zoom. Botón izquierdo: mover. Botón derecho: ventana y nivel. Los detalles mejorados son estimados, no medidos: no haga diagnósticos con ellos.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Mirar más de cerca</translation>
    </message>
    <message>
        <source>The lens (%1) magnifies the same spot of both. This button lays before and after out in other ways: a wipe, flipping, one over the other.</source>
        <translation>La lupa (%1) amplía el mismo punto de ambas. Este botón dispone antes y después de otras maneras: en cortina, alternando, una sobre otra.</translation>
    </message>
    <message>
        <source>What was gained</source>
        <translation>Lo que se ha ganado</translation>
    </message>
    <message>
        <source>Here are figures of exactly what you look at. Evaluate (%1) takes your file as the reference and measures honestly; Enhance can only check that the result agrees with the file.</source>
        <translation>Aquí están las medidas de exactamente lo que usted mira. Evaluar (%1) toma su archivo como referencia y mide con rigor; Mejorar solo puede comprobar que el resultado coincide con el archivo.</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Encontrarlo todo</translation>
    </message>
    <message>
        <source>%1 finds any command by a few letters. %2 opens the help. Keys, language and theme are yours to change. This tour is in the menu Program.</source>
        <translation>%1 encuentra cualquier comando con unas pocas letras. %2 abre la ayuda. Las teclas, el idioma y el tema puede cambiarlos a su gusto. Este recorrido está en el menú Programa.</translation>
    </message>
    <message>
        <source>%1: RMS of the residual %2, largest %3 grey levels</source>
        <translation>%1: RMS del residuo %2, máximo %3 niveles de gris</translation>
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
        <translation>Guardar las páginas como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Window %1 / %2</source>
        <translation>Ventana %1 / %2</translation>
    </message>
    <message>
        <source>Compare with another file</source>
        <translation>Comparar con otro archivo</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::MapBar</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Qué muestra el mapa</translation>
    </message>
    <message>
        <source>Which pictures the map compares</source>
        <translation>Qué imágenes compara el mapa</translation>
    </message>
    <message>
        <source>Where the colours end</source>
        <translation>Dónde terminan los colores</translation>
    </message>
    <message>
        <source>The largest difference that still has a colour of its own</source>
        <translation>La mayor diferencia que aún tiene color propio</translation>
    </message>
    <message>
        <source>Smallest difference that is shown</source>
        <translation>Menor diferencia que se muestra</translation>
    </message>
    <message>
        <source>Smaller differences look like none</source>
        <translation>Las diferencias menores se muestran como si no las hubiera</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Ends where 99.9 % of the picture is, and hides nothing</source>
        <translation>Ajusta el límite al 99.9 % de la imagen y no oculta nada</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Absolute difference</source>
        <translation>Diferencia absoluta</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>Ma&amp;pa</translation>
    </message>
    <message>
        <source>up &amp;to</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>&amp;hide below</source>
        <translation>&amp;umbral</translation>
    </message>
    <message>
        <source>Close the map</source>
        <translation>Cerrar el mapa</translation>
    </message>
    <message>
        <source>after − before</source>
        <translation>después − antes</translation>
    </message>
    <message>
        <source>after − reference</source>
        <translation>después − referencia</translation>
    </message>
    <message>
        <source>before − reference</source>
        <translation>antes − referencia</translation>
    </message>
    <message>
        <source>Consistency residual</source>
        <translation>Residuo de coherencia</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <translation>Regiones: %1</translation>
    </message>
    <message>
        <source>Region %1 of %2: %3</source>
        <translation>Región %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>cxr::ui::MetadataPanel</name>
    <message>
        <source>Search tag, name or value (Ctrl+F)</source>
        <translation>Buscar etiqueta, nombre o valor (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the metadata</source>
        <translation>Buscar en los metadatos</translation>
    </message>
    <message>
        <source>Metadata of the open file</source>
        <translation>Metadatos del archivo abierto</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copiar valor</translation>
    </message>
    <message>
        <source>Copy &amp;line</source>
        <translation>Copiar &amp;línea</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>cxr::ui::NoticeStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxr::ui::OtherBar</name>
    <message>
        <source>Shift to the right, in pixels</source>
        <translation>Desplazamiento a la derecha, en píxeles</translation>
    </message>
    <message>
        <source>Shift downwards, in pixels</source>
        <translation>Desplazamiento hacia abajo, en píxeles</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>El otro archivo</translation>
    </message>
    <message>
        <source>How the files are linked</source>
        <translation>Cómo se vinculan los archivos</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Keep the shift as it is</source>
        <translation>Mantener el desplazamiento como está</translation>
    </message>
    <message>
        <source>Close the other file</source>
        <translation>Cerrar el otro archivo</translation>
    </message>
    <message>
        <source>Close the other file, and enhance again</source>
        <translation>Cerrar el otro archivo y volver a mejorar</translation>
    </message>
    <message>
        <source>lin&amp;ked by</source>
        <translation>&amp;vincular por</translation>
    </message>
    <message>
        <source>&amp;shifted by</source>
        <translation>&amp;desplazar</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparado con %1</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
</context>
<context>
    <name>cxr::ui::PrintDialog</name>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;Fitted to the page</source>
        <translation>&amp;Ajustado a la página</translation>
    </message>
    <message>
        <source>With the &amp;figures and their reference</source>
        <translation>Con las &amp;medidas y su referencia</translation>
    </message>
    <message>
        <source>Print what is in sight</source>
        <translation>Imprimir lo que está a la vista</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Both, a page each</source>
        <translation>Ambas, una por página</translation>
    </message>
    <message>
        <source>1 mm on paper is 1 mm%1. Print at 100 %, not “fit to page”; the page carries a bar of 50 mm to check by.</source>
        <translation>1 mm en papel es 1 mm%1. Imprima al 100 %, no con «ajustar a la página»; la página lleva una barra de 50 mm para comprobarlo.</translation>
    </message>
    <message>
        <source>The file knows no millimetres, so there is no true size. A line of known length gives it one: draw it (U) and calibrate (Shift+U).</source>
        <translation>El archivo no indica milímetros, así que no hay tamaño real. Una línea de longitud conocida se lo da: trácela (U) y calibre (Shift+U).</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>Ima&amp;gen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>P&amp;aper of a PDF</source>
        <translation>&amp;Papel del PDF</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ProgressBox</name>
    <message>
        <source>Progress of the enhancement</source>
        <translation>Progreso de la mejora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>Show %1 in the left pane (Shift+Return)</source>
        <translation>Mostrar %1 en el panel izquierdo (Shift+Return)</translation>
    </message>
    <message>
        <source>Show %1 in the right pane (Return)</source>
        <translation>Mostrar %1 en el panel derecho (Return)</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no mostrado</translation>
    </message>
    <message>
        <source>The method in the left pane</source>
        <translation>El método del panel izquierdo</translation>
    </message>
    <message>
        <source>The method in the right pane</source>
        <translation>El método del panel derecho</translation>
    </message>
    <message>
        <source>By PSNR; equal methods share the better rank</source>
        <translation>Por PSNR; los métodos iguales comparten el mejor puesto</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Cuanto más, mejor</translation>
    </message>
    <message>
        <source>PSNR over that of the interpolated input</source>
        <translation>Diferencia de PSNR respecto a la entrada interpolada</translation>
    </message>
    <message>
        <source>Squared grey levels; less is better</source>
        <translation>Niveles de gris al cuadrado; cuanto menos, mejor</translation>
    </message>
    <message>
        <source>Of the method alone, without measuring</source>
        <translation>Solo del método, sin contar la medición</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izq.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Der.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>PSNR dB</source>
        <translation>PSNR dB</translation>
    </message>
    <message>
        <source>Gain dB</source>
        <translation>Ganancia dB</translation>
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
        <translation>Segundos</translation>
    </message>
</context>
<context>
    <name>cxr::ui::RankingPanel</name>
    <message>
        <source>Progress of the ranking</source>
        <translation>Progreso de la clasificación</translation>
    </message>
    <message>
        <source>Rank all methods</source>
        <translation>Clasificar todos</translation>
    </message>
    <message>
        <source>Methods, ranked</source>
        <translation>Métodos, clasificados</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Rank again</source>
        <translation>Clasificar de nuevo</translation>
    </message>
</context>
<context>
    <name>cxr::ui::SecondScreen</name>
    <message>
        <source>CXR Lens: second window</source>
        <translation>CXR Lens: segunda ventana</translation>
    </message>
</context>
<context>
    <name>cxr::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation>%1 (no disponible)</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizada</translation>
    </message>
    <message>
        <source>Square pixels (nearest neighbour)</source>
        <translation>Píxeles cuadrados (vecino más próximo)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>&amp;Calcular en</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>&amp;Visualización</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Blink every</source>
        <translation>&amp;Parpadeo cada</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Open again what was open</source>
        <translation>&amp;Volver a abrir lo que estaba abierto</translation>
    </message>
    <message>
        <source>&amp;Go on to the next file after a verdict</source>
        <translation>Pa&amp;sar al archivo siguiente tras una valoración</translation>
    </message>
    <message>
        <source>A start without files shows the last ones, as they were looked at</source>
        <translation>Al iniciar sin archivos se muestran los últimos, tal como se estaban viendo</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>Corners of the panes</source>
        <translation>Esquinas</translation>
    </message>
</context>
<context>
    <name>cxr::ui::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Omitir el recorrido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
</context>
<context>
    <name>cxr::ui::VerdictBar</name>
    <message>
        <source>%1 of %2 stars</source>
        <translation>%1 de %2 estrellas</translation>
    </message>
    <message>
        <source>%1 files selected</source>
        <translation>%1 archivos seleccionados</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message>
        <source>What you decide is kept in this collection.</source>
        <translation>Lo que usted decide se guarda en esta colección.</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>cxr::ui::WelcomePage</name>
    <message>
        <source>DICOM, PNG, JPEG, TIFF and BMP</source>
        <translation>DICOM, PNG, JPEG, TIFF y BMP</translation>
    </message>
    <message>
        <source>A research tool, not a medical device: enhanced images are not for diagnosis.</source>
        <translation>Es una herramienta de investigación, no un dispositivo médico: las imágenes mejoradas no son aptas para el diagnóstico.</translation>
    </message>
    <message>
        <source>Drop chest X-rays here</source>
        <translation>Suelte aquí radiografías de tórax</translation>
    </message>
    <message>
        <source>Drop chest X-rays here or press %1</source>
        <translation>Suelte aquí radiografías de tórax o pulse %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::WindowBar</name>
    <message>
        <source>Window and level</source>
        <translation>Ventana y nivel</translation>
    </message>
    <message>
        <source>Window centre</source>
        <translation>Centro de ventana</translation>
    </message>
    <message>
        <source>Window width</source>
        <translation>Ancho de ventana</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Ventanas predefinidas</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>As sent (%1)</source>
        <translation>Del archivo (%1)</translation>
    </message>
    <message>
        <source>As sent: %1</source>
        <translation>Del archivo: %1</translation>
    </message>
</context>
<context>
    <name>cxr::ui::ZoomLens</name>
    <message>
        <source>Zoom lens</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>x %1–%2, y %3–%4 in source pixels, %5×</source>
        <translation>x %1–%2, y %3–%4 en píxeles de origen, %5×</translation>
    </message>
    <message>
        <source>Nothing enhanced yet</source>
        <translation>Aún no se ha mejorado nada</translation>
    </message>
    <message>
        <source>No figures for this spot</source>
        <translation>Sin medidas para este lugar</translation>
    </message>
    <message>
        <source>No reference: no PSNR, MSE or SSIM</source>
        <translation>Sin referencia: sin PSNR, MSE ni SSIM</translation>
    </message>
    <message>
        <source>Consistency  RMS %1 · max %2 grey levels</source>
        <translation>Coherencia  RMS %1 · máx. %2 niv. de gris</translation>
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
        <translation>%1× · fija</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Pinned lens</source>
        <translation>Lupa anclada</translation>
    </message>
    <message>
        <source>Drag it anywhere; close it with ×</source>
        <translation>Arrástrela a cualquier lugar; ciérrela con ×</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>%1× · pinned</source>
        <translation>%1× · anclada</translation>
    </message>
    <message>
        <source>AI-enhanced</source>
        <translation>Mejorada con IA</translation>
    </message>
</context>
</TS>
