<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Prices</name>
    <message>
        <source>On %1 there is no bar for %2 minutes.</source>
        <translation>%1に%2分間、値がありません。</translation>
    </message>
    <message>
        <source>Before %1 there is no bar for %2 days.</source>
        <translation>%1の前に%2日間、値がありません。</translation>
    </message>
    <message>
        <source>No date shows for certain which number is the month. Dates such as %1 are read as day, month, year, because they fit trading days that way.</source>
        <translation>どの数字が月なのかを決める日付がありません。取引日として自然になるので、%1のような日付を日・月・年の順に読みました。</translation>
    </message>
    <message>
        <source>No date shows for certain which number is the month. Dates such as %1 are read as month, day, year, because they fit trading days that way.</source>
        <translation>どの数字が月なのかを決める日付がありません。取引日として自然になるので、%1のような日付を月・日・年の順に読みました。</translation>
    </message>
    <message>
        <source>No date shows for certain which number is the month. Dates such as %1 are read as year, month, day, because they fit trading days that way.</source>
        <translation>どの数字が月なのかを決める日付がありません。取引日として自然になるので、%1のような日付を年・月・日の順に読みました。</translation>
    </message>
    <message>
        <source>No number shows for certain what is the decimal mark. The comma is taken for it.</source>
        <translation>小数点の記号を決める数字がありません。コンマを小数点としました。</translation>
    </message>
    <message>
        <source>No number shows for certain what is the decimal mark. The point is taken for it.</source>
        <translation>小数点の記号を決める数字がありません。ピリオドを小数点としました。</translation>
    </message>
    <message>
        <source>Each column is taken for the prices of one symbol: %1.</source>
        <translation>列ごとに1銘柄の株価としました：%1。</translation>
    </message>
    <message>
        <source>The columns have no names that are known. What they hold is taken from their numbers.</source>
        <translation>列に知っている名前がありません。数字から内容を推定しました。</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>日付がありません。</translation>
    </message>
    <message>
        <source>There is no price.</source>
        <translation>価格がありません。</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>日付を読み取れません。</translation>
    </message>
    <message>
        <source>A number cannot be read.</source>
        <translation>数字を読み取れません。</translation>
    </message>
    <message>
        <source>The line has too few fields.</source>
        <translation>項目が足りません。</translation>
    </message>
    <message>
        <source>The line is a note.</source>
        <translation>注記の行です。</translation>
    </message>
    <message>
        <source>A later line has other prices for the same time.</source>
        <translation>同じ時刻で価格の違う行が後にあります。</translation>
    </message>
    <message>
        <source>The line cannot be used.</source>
        <translation>使えない行です。</translation>
    </message>
    <message>
        <source>Lines with a time that is there already: %1. Of each time the later line is kept.</source>
        <translation>同じ時刻の行が重なっています（%1行）。後の行を使います。</translation>
    </message>
    <message>
        <source>The last bar (%1) looks unfinished.</source>
        <translation>最後の値（%1）は確定していないようです。</translation>
    </message>
    <message>
        <source>On %1 a price is zero.</source>
        <translation>%1の価格に0があります。</translation>
    </message>
    <message>
        <source>On %1 the price jumps as in a split of %2 that was not worked in.</source>
        <translation>%1の価格が、調整されていない%2の分割のように跳んでいます。</translation>
    </message>
    <message>
        <source>The lines are not in the order of time. They were sorted.</source>
        <translation>行が時刻の順ではなかったので、並べ替えました。</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>縦線</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>point</source>
        <translation>ピリオド</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>アポストロフィー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>open</source>
        <translation>始値</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高値</translation>
    </message>
    <message>
        <source>low</source>
        <translation>安値</translation>
    </message>
    <message>
        <source>close</source>
        <translation>終値</translation>
    </message>
    <message>
        <source>adjusted close</source>
        <translation>調整後終値</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>出来高</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1は%2列目</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 bars from %2 to %3</source>
        <translation>%2から%3まで%1件</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>Symbols: %1</source>
        <translation>銘柄：%1</translation>
    </message>
    <message>
        <source>Encoding %1, delimiter %2, decimal mark %3, thousands mark %4</source>
        <translation>文字コード%1、区切り%2、小数点%3、桁区切り%4</translation>
    </message>
    <message>
        <source>Header lines %1, dates %2, %3</source>
        <translation>見出し%1行、日付%2、%3</translation>
    </message>
    <message>
        <source>as seconds since 1970</source>
        <translation>1970年からの秒数</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>Prices are adjusted closing prices.</source>
        <translation>株価は調整後終値です。</translation>
    </message>
    <message>
        <source>Prices are closing prices as they stand in the file.</source>
        <translation>株価はファイルにある終値のままです。</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>時計：%1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>Line %1 skipped: %2</source>
        <translation>%1行目を飛ばしました：%2</translation>
    </message>
    <message>
        <source>Lines skipped besides: %1</source>
        <translation>ほかに飛ばした行：%1</translation>
    </message>
    <message>
        <source>%1: dates such as %2 can be read in more than one way, and no line decides. Say which: %3.</source>
        <translation>%1：%2のような日付は何通りかに読め、決め手になる行がありません。どれかを指定してください：%3。</translation>
    </message>
</context>
</TS>
