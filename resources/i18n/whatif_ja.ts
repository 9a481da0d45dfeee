<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>StoryDocument</name>
    <message>
        <source>what-if values</source>
        <translation>仮定の値</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>「%1」の変更</translation>
    </message>
    <message>
        <source>reset of %1</source>
        <translation>「%1」を元の値に戻す操作</translation>
    </message>
    <message>
        <source>reset of all what-if values</source>
        <translation>仮定をすべて元に戻す操作</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>場合「%1」</translation>
    </message>
    <message>
        <source>new scenario “%1”</source>
        <translation>新しい場合「%1」</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New story</source>
        <translation>新しい資料</translation>
    </message>
    <message>
        <source>Begin a story of your own from a template</source>
        <translation>ひな形から自分の資料を作る</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the story</source>
        <translation>資料を保存する</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save the story under another name</source>
        <translation>資料を別の名前で保存する</translation>
    </message>
    <message>
        <source>Attach the article…</source>
        <translation>記事の文章を読み込む…</translation>
    </message>
    <message>
        <source>Read the article's text from a file and mark the figures in it</source>
        <translation>記事の文章をファイルから読み、数字に印を付ける</translation>
    </message>
    <message>
        <source>Detach the article</source>
        <translation>記事の文章を外す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Edit story…</source>
        <translation>資料を編集…</translation>
    </message>
    <message>
        <source>Change facts, figures, claims and texts in tables</source>
        <translation>値、計算、主張、文を表で変える</translation>
    </message>
    <message>
        <source>Reset all values</source>
        <translation>仮定をすべて元に戻す</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべて戻す</translation>
    </message>
    <message>
        <source>Take back every what-if value</source>
        <translation>変えた値をすべて元に戻す</translation>
    </message>
    <message>
        <source>Keep as scenario…</source>
        <translation>場合として残す…</translation>
    </message>
    <message>
        <source>Keep the changed values in the story under a name</source>
        <translation>変えた値に名前を付けて資料に残す</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>場合を比べる</translation>
    </message>
    <message>
        <source>One figure under every scenario, in one chart</source>
        <translation>1つの値を、すべての場合について1つの図で比べる</translation>
    </message>
    <message>
        <source>Load scenario file…</source>
        <translation>場合のファイルを読み込む…</translation>
    </message>
    <message>
        <source>Save scenario file…</source>
        <translation>場合をファイルに保存…</translation>
    </message>
    <message>
        <source>Write the changed values to a file of their own</source>
        <translation>変えた値だけを別のファイルに書く</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Show where a value comes from</source>
        <translation>値がどこから来たかを見る</translation>
    </message>
    <message>
        <source>Place in the article</source>
        <translation>記事の中の場所</translation>
    </message>
    <message>
        <source>Show the chosen value in the attached article</source>
        <translation>選んだ値を記事の文章の中で見る</translation>
    </message>
    <message>
        <source>Claims of the article</source>
        <translation>記事の主張</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>What the article claims, and whether it holds</source>
        <translation>記事の主張と、それが正しいかどうか</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Change values and see what follows</source>
        <translation>値を変えて、どうなるかを見る</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the value before</source>
        <translation>前に見た値に戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Next figure in the article</source>
        <translation>記事の次の数字</translation>
    </message>
    <message>
        <source>Previous figure in the article</source>
        <translation>記事の前の数字</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Each input goes from its low to its high end</source>
        <translation>もとの値を、それぞれ範囲の下の端から上の端まで動かす</translation>
    </message>
    <message>
        <source>By ±10%</source>
        <translation>±10%</translation>
    </message>
    <message>
        <source>Each input goes up and down by ten per cent</source>
        <translation>もとの値を、それぞれ10%ずつ上下に動かす</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>動かし方</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Built-in stories</source>
        <translation>はじめから入っている資料</translation>
    </message>
</context>
<context>
    <name>tenbin::WhatIfPanel</name>
    <message>
        <source>No value is changed</source>
        <translation>値は変えていません</translation>
    </message>
    <message>
        <source>1 value is changed</source>
        <translation>1件の値を変えています</translation>
    </message>
    <message>
        <source>%1 values are changed</source>
        <translation>%1件の値を変えています</translation>
    </message>
    <message>
        <source>1 assumption</source>
        <translation>前提 1件</translation>
    </message>
    <message>
        <source>%1 assumptions</source>
        <translation>前提 %1件</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Change values and see what follows (F8)</source>
        <translation>値を変えて、どうなるかを見る（F8）</translation>
    </message>
    <message>
        <source>Change another value</source>
        <translation>ほかの値を変える</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>場合</translation>
    </message>
    <message>
        <source>Values that can be changed</source>
        <translation>変えられる値</translation>
    </message>
</context>
<context>
    <name>tenbin::WhatIfRow</name>
    <message>
        <source>Was %1</source>
        <translation>もとは%1</translation>
    </message>
    <message>
        <source>Show where it comes from</source>
        <translation>どこから来た値かを見る</translation>
    </message>
    <message>
        <source>A value or a range, such as 2.5 or 60-65B</source>
        <translation>値または範囲。例：2.5、600億〜650億</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>「%1」を元に戻す</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1に戻す</translation>
    </message>
</context>
<context>
    <name>tenbin::RangeSlider</name>
    <message>
        <source>%1, low end</source>
        <translation>%1、下の端</translation>
    </message>
    <message>
        <source>%1, high end</source>
        <translation>%1、上の端</translation>
    </message>
</context>
<context>
    <name>tenbin::ValueChooser</name>
    <message>
        <source>Search values</source>
        <translation>値を探す</translation>
    </message>
    <message>
        <source>Search figures</source>
        <translation>計算した値を探す</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>計算した値</translation>
    </message>
</context>
<context>
    <name>tenbin::MainWindow</name>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>場合として残す</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>場合の名前</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>場合 %1</translation>
    </message>
    <message>
        <source>Scenario “%1” is in the story. Save the story to keep it.</source>
        <translation>場合「%1」を資料に入れました。残すには資料を保存してください。</translation>
    </message>
    <message>
        <source>Load a scenario</source>
        <translation>場合を読み込む</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>場合 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>場合を保存</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>場合 (*.json)</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1を保存できませんでした：%2</translation>
    </message>
    <message>
        <source>Attach the article's text</source>
        <translation>記事の文章を読み込む</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>文章 (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Article attached: %1</source>
        <translation>記事を読み込みました：%1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>What if: 1 value changed</source>
        <translation>仮定：1件の値を変更</translation>
    </message>
    <message>
        <source>What if: %1 values changed</source>
        <translation>仮定：%1件の値を変更</translation>
    </message>
</context>
<context>
    <name>tenbin::ChartBar</name>
    <message>
        <source>Figure</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Choose the figure this chart is about</source>
        <translation>この図で見る値を選ぶ</translation>
    </message>
</context>
</TS>
