<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Pictures</name>
    <message>
        <source>%1 × %2 is too small for the text of “%3”.</source>
        <translation>%1 × %2では「%3」の文字が入りません。</translation>
    </message>
    <message>
        <source>%1 × %2 is too small for the text of “%3”. It needs at least %4 × %5.</source>
        <translation>%1 × %2では「%3」の文字が入りません。%4 × %5以上にしてください。</translation>
    </message>
    <message>
        <source>The sides of a picture must be 1 to %1 pixels.</source>
        <translation>画像の幅と高さは1～%1ピクセルにしてください。</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>画像を作れませんでした。</translation>
    </message>
</context>
<context>
    <name>tenbin::ChartView</name>
    <message>
        <source>Estimate</source>
        <translation>推計</translation>
    </message>
    <message>
        <source>%1, estimate</source>
        <translation>%1、推計</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>There is not enough room for this chart. Make the window larger.</source>
        <translation>この図を表示するには狭すぎます。ウィンドウを広げてください。</translation>
    </message>
</context>
</TS>
