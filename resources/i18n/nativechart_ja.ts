<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>NativeChart</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1の最大</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1の最小</translation>
    </message>
    <message>
        <source>%1, width of the range</source>
        <translation>%1の範囲の幅</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>全データ</translation>
    </message>
    <message>
        <source>Along</source>
        <translation>横軸</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認した値</translation>
    </message>
    <message>
        <source>Farther from zero</source>
        <translation>0から遠い端</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Gridlines</source>
        <translation>目盛線</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Nearer to zero</source>
        <translation>0に近い端</translation>
    </message>
    <message>
        <source>Range above zero</source>
        <translation>0より上の範囲</translation>
    </message>
    <message>
        <source>Range below zero</source>
        <translation>0より下の範囲</translation>
    </message>
    <message>
        <source>Ranges: %1</source>
        <translation>範囲：%1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Start of the range</source>
        <translation>範囲の始まり</translation>
    </message>
    <message>
        <source>The workbook of the chart %1 could not be written</source>
        <translation>図%1のブックを書き込めませんでした</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>縦軸</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Width below zero</source>
        <translation>0より下の幅</translation>
    </message>
    <message>
        <source>Width of the range</source>
        <translation>範囲の幅</translation>
    </message>
    <message>
        <source>Width of the range below</source>
        <translation>下側の範囲の幅</translation>
    </message>
</context>
</TS>
