<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a story file</source>
        <translation>資料のファイルを開く</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save this chart as a picture</source>
        <translation>この図を画像として保存</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy the values of this chart as a table</source>
        <translation>この図の値を表としてコピー</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Find charts, values and terms</source>
        <translation>図・値・用語を探す</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>値を表で見る</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>画面の次の部分へ</translation>
    </message>
    <message>
        <source>Next subject</source>
        <translation>次の話題</translation>
    </message>
    <message>
        <source>Previous subject</source>
        <translation>前の話題</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Show what the article says</source>
        <translation>記事の値で見る</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認した値</translation>
    </message>
    <message>
        <source>Show what the sources say</source>
        <translation>出典で確認した値で見る</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>すべての組</translation>
    </message>
    <message>
        <source>Any end of one range with any end of the other</source>
        <translation>範囲の端を、すべての組み合わせで計算</translation>
    </message>
    <message>
        <source>Same ends</source>
        <translation>同じ端どうし</translation>
    </message>
    <message>
        <source>Low end with low end, high end with high end</source>
        <translation>低い端は低い端と、高い端は高い端と組み合わせて計算</translation>
    </message>
    <message>
        <source>Printed figures taken as exact</source>
        <translation>書かれた値を正確とみなす</translation>
    </message>
    <message>
        <source>With rounding</source>
        <translation>四捨五入の幅も含める</translation>
    </message>
    <message>
        <source>A printed figure stands for everything that rounds to it</source>
        <translation>四捨五入でその値になる範囲として計算</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>強い明暗</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>元の大きさ</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Each step multiplies</source>
        <translation>1目盛りごとに何倍かになる</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>等間隔</translation>
    </message>
    <message>
        <source>Each step adds</source>
        <translation>1目盛りごとに同じだけ増える</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>使う分</translation>
    </message>
    <message>
        <source>Only parameters used for each piece of text</source>
        <translation>文章の1か所ごとに使うパラメーターだけ</translation>
    </message>
    <message>
        <source>By gap</source>
        <translation>差の順</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>発表の順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前の順</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>基本モデル</translation>
    </message>
    <message>
        <source>Chat models</source>
        <translation>対話モデル</translation>
    </message>
    <message>
        <source>Open-ended answers</source>
        <translation>自由回答</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>キーの一覧…</translation>
    </message>
    <message>
        <source>Every key of the program</source>
        <translation>使えるキーの一覧</translation>
    </message>
    <message>
        <source>About Tenbin…</source>
        <translation>Tenbinについて…</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>目盛り</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>図</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>ベンチマーク</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Charts of this subject</source>
        <translation>この話題の図</translation>
    </message>
    <message>
        <source>In a chart: from value to value</source>
        <translation>図の中：次の値、前の値へ</translation>
    </message>
    <message>
        <source>In a chart: first and last value</source>
        <translation>図の中：最初の値、最後の値へ</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>手前に開いたものを閉じる</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キーの一覧</translation>
    </message>
    <message>
        <source>About Tenbin</source>
        <translation>Tenbinについて</translation>
    </message>
    <message>
        <source>Puts one news article&apos;s numbers on the scales: what was said, what follows from it, and what the sources say.</source>
        <translation>1本の記事の数字を天秤にかけます。記事が述べたこと、そこから言えること、出典で確かめられることを並べて見られます。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU一般公衆利用許諾書 第3版以降に従う自由ソフトウェアです。保証はありません。</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Ranges: all pairs of ends</source>
        <translation>範囲：すべての組み合わせ</translation>
    </message>
    <message>
        <source>Ranges: same ends</source>
        <translation>範囲：同じ端どうし</translation>
    </message>
    <message>
        <source>%1 assumed</source>
        <translation>%1と仮定</translation>
    </message>
    <message>
        <source>Times: %1</source>
        <translation>時刻は%1</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>出典 1件</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>出典 %1件</translation>
    </message>
    <message>
        <source>1 caveat</source>
        <translation>注意 1件</translation>
    </message>
    <message>
        <source>%1 caveats</source>
        <translation>注意 %1件</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Values of the article</source>
        <translation>記事の値で表示</translation>
    </message>
    <message>
        <source>Checked values</source>
        <translation>確認した値で表示</translation>
    </message>
    <message>
        <source>Printed figures taken as exact</source>
        <translation>書かれた値を正確とみなす</translation>
    </message>
    <message>
        <source>With rounding</source>
        <translation>四捨五入の幅も含める</translation>
    </message>
</context>
<context>
    <name>tenbin::ChartBar</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>tenbin::ChartTab</name>
    <message>
        <source>Charts</source>
        <translation>図</translation>
    </message>
</context>
<context>
    <name>tenbin::FindBar</name>
    <message>
        <source>Charts, values and terms of this story</source>
        <translation>この資料の図・値・用語</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find a chart, value or term</source>
        <translation>図・値・用語を探す</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>First %1 hits</source>
        <translation>最初の%1件</translation>
    </message>
</context>
<context>
    <name>tenbin::MainWindow</name>
    <message>
        <source>Size %1%</source>
        <translation>大きさ %1%</translation>
    </message>
    <message>
        <source>Values copied</source>
        <translation>値をコピーしました</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
</context>
<context>
    <name>tenbin::ModelChooser</name>
    <message>
        <source>All %1</source>
        <translation>全%1件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件のうち%1件</translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation>表示するモデル</translation>
    </message>
    <message>
        <source>Choose the models this chart shows</source>
        <translation>この図に表示するモデルを選ぶ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>最初の状態</translation>
    </message>
    <message>
        <source>Choose at least one model.</source>
        <translation>モデルを1つ以上選んでください。</translation>
    </message>
</context>
<context>
    <name>tenbin::ProblemBar</name>
    <message>
        <source>%1 not opened: 1 problem.</source>
        <translation>%1：1か所に問題があり、開けませんでした。</translation>
    </message>
    <message>
        <source>%1 not opened: %2 problems.</source>
        <translation>%1：%2か所に問題があり、開けませんでした。</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>一覧を閉じる</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>場所を見る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>tenbin::TabRow</name>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>話題</translation>
    </message>
</context>
</TS>
