<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>Save slides…</source>
        <translation>スライドを保存…</translation>
    </message>
    <message>
        <source>Save all charts as slides on which they stay editable charts</source>
        <translation>すべての図を、編集できるグラフのスライドにします</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Print the chart with where its values are from</source>
        <translation>図と値の根拠を印刷します</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>印刷プレビュー…</translation>
    </message>
    <message>
        <source>Copy this chart: a picture, or its values for spreadsheets</source>
        <translation>この図をコピーします（表計算では値になります）</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>The picture cannot be handed over: %1.</source>
        <translation>画像を渡せません：%1。</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 more value stands in the chart's table.</source>
        <translation>ほかの1個の値は図の表にあります。</translation>
    </message>
    <message>
        <source>%1 more values stand in the chart's table.</source>
        <translation>ほかの%1個の値は図の表にあります。</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>出典 %1</translation>
    </message>
    <message>
        <source>Sources %1</source>
        <translation>出典 %1</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Where the values are from</source>
        <translation>値の根拠</translation>
    </message>
    <message>
        <source>What the article claims</source>
        <translation>記事の主張</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>気をつけること</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This chart</source>
        <translation>この図</translation>
    </message>
    <message>
        <source>All charts of the story</source>
        <translation>資料のすべての図</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>図</translation>
    </message>
</context>
<context>
    <name>tenbin::MainWindow</name>
    <message>
        <source>Chart copied, as a picture and as values</source>
        <translation>図をコピーしました（画像と値）</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>渡しました：%1</translation>
    </message>
    <message>
        <source>No program opens this folder: %1</source>
        <translation>このフォルダーを開くプログラムがありません：%1</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>印刷できませんでした。</translation>
    </message>
</context>
<context>
    <name>tenbin::NoticeBar</name>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>%1 files saved in %2</source>
        <translation>%1個のファイルを保存しました：%2</translation>
    </message>
    <message>
        <source>%1 (charts without values: %2)</source>
        <translation>%1（値がない図：%2）</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tenbin::PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Stopped. 1 file was complete by then and stays.</source>
        <translation>中止しました。それまでにできた1個のファイルは残ります。</translation>
    </message>
    <message>
        <source>Stopped. %1 files were complete by then and stay.</source>
        <translation>中止しました。それまでにできた%1個のファイルは残ります。</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>形式を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>言語を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose the colours of the pictures.</source>
        <translation>画像の配色を選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>保存先を選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>書き出すものがありません。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>プレビュー：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Writes 1 file: %1</source>
        <translation>1個のファイルを書き出します：%1</translation>
    </message>
    <message>
        <source>Writes %1 files: %2</source>
        <translation>%1個のファイルを書き出します：%2</translation>
    </message>
    <message>
        <source>Writes %1 files: %2 and so on</source>
        <translation>%1個のファイルを書き出します：%2 など</translation>
    </message>
    <message>
        <source>Pictures are %1 × %2 pixels.</source>
        <translation>画像は%1×%2ピクセルです。</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>フォルダーは新しく作ります。</translation>
    </message>
    <message>
        <source>The folder is a file. Choose another one.</source>
        <translation>この保存先はファイルです。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation>このフォルダーには書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>1 file is there already and will be replaced.</source>
        <translation>1個は同じ名前のファイルがあり、置き換えます。</translation>
    </message>
    <message>
        <source>%1 files are there already and will be replaced.</source>
        <translation>%1個は同じ名前のファイルがあり、置き換えます。</translation>
    </message>
    <message>
        <source>A list of them with their origin is written too: %1</source>
        <translation>もとを記した一覧も書き出します：%1</translation>
    </message>
    <message>
        <source>Save slides</source>
        <translation>スライドを保存</translation>
    </message>
    <message>
        <source>Save handout</source>
        <translation>配布資料を保存</translation>
    </message>
</context>
<context>
    <name>tenbin::ExportChoices</name>
    <message>
        <source>Slide</source>
        <translation>スライド</translation>
    </message>
    <message>
        <source>Slide, 4K</source>
        <translation>スライド（4K）</translation>
    </message>
    <message>
        <source>Slide, 4:3</source>
        <translation>スライド（4:3）</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>スライド半分</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>A4 page</source>
        <translation>A4用紙</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自由な大きさ</translation>
    </message>
    <message>
        <source>PPTX (slides)</source>
        <translation>PPTX（スライド）</translation>
    </message>
    <message>
        <source>XLSX (workbook)</source>
        <translation>XLSX（表計算）</translation>
    </message>
    <message>
        <source>One file with a slide for each chart, which stays an editable chart</source>
        <translation>1つのファイルに図ごとのスライド。グラフは編集できます</translation>
    </message>
    <message>
        <source>One file in which a changed input recalculates the figures</source>
        <translation>1つのファイル。もとの値を変えると計算し直します</translation>
    </message>
    <message>
        <source>The values as a plain table</source>
        <translation>値だけの表</translation>
    </message>
    <message>
        <source>The chart as data for other programs</source>
        <translation>ほかのプログラム向けのデータ</translation>
    </message>
    <message>
        <source>A picture for every program</source>
        <translation>どのプログラムでも使える画像</translation>
    </message>
    <message>
        <source>Sharp at every size</source>
        <translation>拡大してもぼやけません</translation>
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
        <source>Chart</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Ending of the format</source>
        <translation>形式の拡張子</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Date of the story</source>
        <translation>資料の日付</translation>
    </message>
    <message>
        <source>Name of the chart</source>
        <translation>図の名前</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>はじめの形に戻す</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>図(&amp;H)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大きさ(&amp;Z)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>背景(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;tory</source>
        <translation>資料(&amp;T)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>ファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>保存先(&amp;D)</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Without background</source>
        <translation>背景なし（透明）</translation>
    </message>
    <message>
        <source>Keep the story inside</source>
        <translation>資料を画像に入れる</translation>
    </message>
    <message>
        <source>The picture opens again in Tenbin as the live chart</source>
        <translation>画像をTenbinで開くと、動く図に戻ります</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Put in what changes from file to file</source>
        <translation>ファイルごとに変わる部分を入れます</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅（ピクセル）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ（ピクセル）</translation>
    </message>
    <message>
        <source>This chart: %1</source>
        <translation>この図：%1</translation>
    </message>
    <message>
        <source>All charts of the story</source>
        <translation>資料のすべての図</translation>
    </message>
    <message>
        <source>The %1 steps of the talk</source>
        <translation>発表の%1場面</translation>
    </message>
    <message>
        <source>The 1 step of the talk</source>
        <translation>発表の1場面</translation>
    </message>
    <message>
        <source>Steps of the talk (there are none)</source>
        <translation>発表の場面（まだありません）</translation>
    </message>
    <message>
        <source>PDF (handout)</source>
        <translation>PDF（配布資料）</translation>
    </message>
    <message>
        <source>One file for paper: each chart with where its values are from</source>
        <translation>紙に刷る1つのファイル。図ごとに値の出どころが付きます</translation>
    </message>
</context>
<context>
    <name>tenbin::ExportProgress</name>
    <message>
        <source>Writing %1</source>
        <translation>書き出し中：%1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Mouse</source>
        <translation>マウス</translation>
    </message>
    <message>
        <source>Pull a chart out of the window: a picture file for other programs</source>
        <translation>図を窓の外へ引き出すと、ほかのプログラム用の画像ファイルになります</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>These are no linked files.</source>
        <translation>リンクしたファイルの記述ではありません。</translation>
    </message>
    <message>
        <source>The story has no steps to show.</source>
        <translation>この資料には、発表で見せる場面がありません。</translation>
    </message>
    <message>
        <source>The handout could not be made.</source>
        <translation>配布資料を作れませんでした。</translation>
    </message>
    <message>
        <source>Each view of a talk belongs to one step.</source>
        <translation>発表の表示には、それぞれ1つの場面が必要です。</translation>
    </message>
    <message>
        <source>The talk has no step %1.</source>
        <translation>発表に場面%1がありません。</translation>
    </message>
</context>
</TS>
