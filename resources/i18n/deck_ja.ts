<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Deck</name>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>図形</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題</translation>
    </message>
    <message>
        <source>The finding in one sentence</source>
        <translation>わかったことを1文で</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>題だけ</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>スライド</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>There is no chart to put on a slide.</source>
        <translation>スライドにするグラフがありません。</translation>
    </message>
    <message>
        <source>The chart could not be put on a slide.</source>
        <translation>グラフをスライドにできませんでした。</translation>
    </message>
    <message>
        <source>The slides could not be packed.</source>
        <translation>スライドのファイルを作れませんでした。</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>“%1” does not fit on a slide of this size.</source>
        <translation>この大きさのスライドに「%1」は入りません。</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>グラフ：%1</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>棒</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>もう一つの値</translation>
    </message>
    <message>
        <source>High and low</source>
        <translation>高値と安値</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>吹き出し</translation>
    </message>
    <message>
        <source>Part of the chart</source>
        <translation>グラフの一部</translation>
    </message>
    <message>
        <source>True length</source>
        <translation>実際の長さ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>区切り線</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副題</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>項目名</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>項目の補足</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Sources and basis</source>
        <translation>出典と根拠</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1＝%2</translation>
    </message>
    <message>
        <source>More values in the data of the chart: %1</source>
        <translation>このほかの値はグラフのデータにあります（%1個）</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>目立たせる印</translation>
    </message>
</context>
</TS>
