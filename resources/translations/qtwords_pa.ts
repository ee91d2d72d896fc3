<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa_IN" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ਡਰਾਈਵ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ਫ਼ਾਈਲ</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>ਫ਼ਾਈਲ ਫ਼ੋਲਡਰ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ਫ਼ੋਲਡਰ</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>ਉਪਨਾਮ</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ਸ਼ਾਰਟਕੱਟ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ਅਣਜਾਣ</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>ਇੱਕ ਕਦਮ ਹੇਠਾਂ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>ਇੱਕ ਕਦਮ ਉੱਪਰ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>ਸਭ ਚੁਣੋ (&amp;S)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>ਡ੍ਰੌਪ-ਡਾਊਨ ਚੋਣ ਸੂਚੀ ਖੋਲ੍ਹੋ</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>ਇਹ ਕੀ ਹੈ?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ਠੀਕ ਹੈ</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>ਵੱਖ ਕਰੋ</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>ਪੈਨਲ ਨੂੰ ਵੱਖ ਕਰਦਾ ਅਤੇ ਮੁੜ ਜੋੜਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>ਪੈਨਲ ਬੰਦ ਕਰਦਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>ਪਿੱਛੇ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ਖੋਲ੍ਹੋ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ਸੰਭਾਲੋ (&amp;S)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ਫ਼ਾਈਲਾਂ</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>ਵਿਖਾਓ </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; ਲਿਖਣ ਤੋਂ ਸੁਰੱਖਿਅਤ ਹੈ.
ਕੀ ਤੁਸੀਂ ਫਿਰ ਵੀ ਇਸ ਨੂੰ ਹਟਾਉਣਾ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>ਕੀ ਤੁਸੀਂ ਯਕੀਨਨ &apos;%1&apos; ਨੂੰ ਹਟਾਉਣਾ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>ਥਾਵਾਂ ਅਤੇ ਬੁੱਕਮਾਰਕਾਂ ਦੀ ਸੂਚੀ</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ਫ਼ਾਈਲ ਦਾ ਨਾਂ (&amp;N):</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਹਟਾਓ</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ਨਵਾਂ ਫ਼ੋਲਡਰ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ਉੱਪਰਲਾ ਫ਼ੋਲਡਰ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ਨਵਾਂ ਫ਼ੋਲਡਰ (&amp;N)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>ਇੱਥੇ ਵੇਖੋ:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ਨਵਾਂ ਫ਼ੋਲਡਰ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ਫ਼ਾਈਲਾਂ ਦੀ ਕਿਸਮ:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ਫ਼ੋਲਡਰ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>ਲੁਕੀਆਂ ਫ਼ਾਈਲਾਂ ਵਿਖਾਓ (&amp;H)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>ਇਸ ਨਾਂ ਨਾਲ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ਫ਼ੋਲਡਰ ਨਹੀਂ ਲੱਭਿਆ.
ਕਿਰਪਾ ਕਰਕੇ ਜਾਂਚੋ ਕਿ ਫ਼ੋਲਡਰ ਦਾ ਸਹੀ ਨਾਂ ਦਿੱਤਾ ਗਿਆ ਸੀ.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>ਸਾਈਡਬਾਰ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ਸੂਚੀ ਦ੍ਰਿਸ਼</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ਚੁਣੋ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ਹਟਾਓ (&amp;D)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ਫ਼ੋਲਡਰ</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ਨਾਂ ਬਦਲੋ (&amp;R)</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ਫ਼ੋਲਡਰ ਹਟਾਇਆ ਨਹੀਂ ਜਾ ਸਕਿਆ.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ਫ਼ੋਲਡਰ:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ਪਹਿਲਾਂ ਹੀ ਮੌਜੂਦ ਹੈ.
ਕੀ ਤੁਸੀਂ ਇਸ ਨੂੰ ਬਦਲਣਾ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ਅੱਗੇ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ਅੱਗੇ ਜਾਓ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ਉੱਪਰਲੇ ਫ਼ੋਲਡਰ ਵਿੱਚ ਜਾਓ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ਹਾਲੀਆ ਥਾਵਾਂ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ਪਿੱਛੇ ਜਾਓ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>ਵੇਰਵੇ ਵਾਲੇ ਦ੍ਰਿਸ਼ ਵਿੱਚ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ਨਵਾਂ ਫ਼ੋਲਡਰ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ਵੇਰਵਾ ਦ੍ਰਿਸ਼</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ਫ਼ਾਈਲ ਨਹੀਂ ਲੱਭੀ.
ਕਿਰਪਾ ਕਰਕੇ ਜਾਂਚੋ ਕਿ ਫ਼ਾਈਲ ਦਾ ਸਹੀ ਨਾਂ ਦਿੱਤਾ ਗਿਆ ਸੀ.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>ਸੂਚੀ ਵਾਲੇ ਦ੍ਰਿਸ਼ ਵਿੱਚ ਬਦਲੋ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>ਕਿਸਮ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ਨਾਂ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ਆਕਾਰ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ਕਿਸਮ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>ਮੇਰਾ ਕੰਪਿਊਟਰ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>ਕੰਪਿਊਟਰ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ਸੋਧ ਦੀ ਤਾਰੀਖ਼</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>ਮੁੱਲ ਦਿਓ:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>ਕੱਟੋ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ਕਾਪੀ ਕਰੋ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ਮੁੜ ਕਰੋ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ਵਾਪਸ ਲਵੋ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ਚੇਪੋ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ਸਭ ਚੁਣੋ</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>ਵੇਰਵੇ ਵਿਖਾਓ...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>ਵੇਰਵੇ ਲੁਕਾਓ...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ਠੀਕ ਹੈ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ਨਹੀਂ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ਹਾਂ (&amp;Y)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ਮਦਦ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>ਅਧੂਰਾ ਛੱਡੋ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ਲਾਗੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ਮੁੜ-ਸੈੱਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ਮੂਲ ਸੈਟਿੰਗਾਂ ਬਹਾਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰੱਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>ਅਣਡਿੱਠ ਕਰੋ</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ਸਭ ਲਈ ਨਹੀਂ (&amp;O)</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>ਸਭ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ਖ਼ਾਰਜ ਕਰੋ</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>ਸਭ ਲਈ ਹਾਂ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>ਸਭ ਤੋਂ ਉੱਪਰ</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>ਹੇਠਾਂ ਸਕ੍ਰੌਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>ਇੱਥੇ ਸਕ੍ਰੌਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>ਖੱਬੇ ਸਕ੍ਰੌਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>ਸਭ ਤੋਂ ਹੇਠਾਂ</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ਇੱਕ ਪੰਨਾ ਉੱਪਰ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ਇੱਕ ਪੰਨਾ ਸੱਜੇ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ਉੱਪਰ ਸਕ੍ਰੌਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>ਸੱਜੇ ਸਕ੍ਰੌਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>ਖੱਬਾ ਕਿਨਾਰਾ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ਇੱਕ ਪੰਨਾ ਹੇਠਾਂ</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ਇੱਕ ਪੰਨਾ ਖੱਬੇ</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>ਸੱਜਾ ਕਿਨਾਰਾ</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>ਖੱਬੇ ਸਕ੍ਰੌਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>ਸੱਜੇ ਸਕ੍ਰੌਲ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>ਕੱਟੋ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ਕਾਪੀ ਕਰੋ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ਮੁੜ ਕਰੋ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ਵਾਪਸ ਲਵੋ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ਚੇਪੋ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ਸਭ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ਲਿੰਕ ਦੀ ਥਾਂ ਕਾਪੀ ਕਰੋ (&amp;L)</translation>
    </message>
</context>
</TS>
