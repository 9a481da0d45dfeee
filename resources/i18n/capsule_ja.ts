<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Problem</name>
    <message>
        <source>This picture carries no story (any more). Programs that edit or shrink pictures often drop it. Open the picture as it was saved.</source>
        <translation>この画像に資料は入っていません。画像を編集したり縮めたりすると、消えることがよくあります。保存したときのままの画像を開いてください。</translation>
    </message>
    <message>
        <source>A newer version of Tenbin made this picture (form %1; this program reads form %2). Use a newer version.</source>
        <translation>この画像は新しい版のTenbinで作られています（形式%1。このプログラムが読めるのは形式%2）。新しい版を使ってください。</translation>
    </message>
    <message>
        <source>The story inside this picture is damaged. Open the picture as it was saved.</source>
        <translation>この画像に入っている資料が壊れています。保存したときのままの画像を開いてください。</translation>
    </message>
</context>
<context>
    <name>StoryFileDialogs</name>
    <message>
        <source>Open picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Open the story inside %1?</source>
        <translation>%1 に入っている資料を開きますか。</translation>
    </message>
    <message>
        <source>Story: %1 (%2)</source>
        <translation>資料：%1（%2）</translation>
    </message>
    <message>
        <source>Its file was called: %1</source>
        <translation>元のファイル：%1</translation>
    </message>
    <message>
        <source>It was not in a file of its own.</source>
        <translation>元のファイルはありません。</translation>
    </message>
    <message>
        <source>What-if values: %1</source>
        <translation>仮定の値：%1</translation>
    </message>
    <message>
        <source>Nobody checks what stands in a picture. Trust it as far as you trust where it comes from.</source>
        <translation>画像の中身は誰も確かめていません。出どころに気をつけてください。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>tenbin::MainWindow</name>
    <message>
        <source>Open a story or a picture</source>
        <translation>資料や画像を開く</translation>
    </message>
    <message>
        <source>Stories and pictures (*.json *.png *.svg *.pdf);;Texts (*.txt);;All files (*)</source>
        <translation>資料と画像 (*.json *.png *.svg *.pdf);;文章 (*.txt);;すべてのファイル (*)</translation>
    </message>
</context>
</TS>
