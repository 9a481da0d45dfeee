<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Workbook</name>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Inputs have changed since the export: title, words and numbers without a formula are as exported.</source>
        <translation>書き出した後に入力が変わりました。題と文、式のない数は、書き出した時のままです。</translation>
    </message>
    <message>
        <source>%1: only a lower limit is known; fill in the highest value.</source>
        <translation>%1：下限だけが分かっています。最大の値を入れてください。</translation>
    </message>
    <message>
        <source>%1: no value.</source>
        <translation>%1：値がありません。</translation>
    </message>
    <message>
        <source>%1: lowest is above highest.</source>
        <translation>%1：最小が最大を超えています。</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Please enter a number in the unit of the row.</source>
        <translation>その行の単位で数を入れてください。</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Article, %1</source>
        <translation>記事の%1</translation>
    </message>
    <message>
        <source>Checked, %1</source>
        <translation>確認した値の%1</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Change the coloured cells: the figures follow. Enter the same number twice for a single value.</source>
        <translation>色の付いたセルを変えると、計算値が従います。範囲でない値は、両方に同じ数を入れてください。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力の名前</translation>
    </message>
    <message>
        <source>In words, as exported</source>
        <translation>書き出した時の値</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Names of the cells</source>
        <translation>セルの名前</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>記事の主張</translation>
    </message>
    <message>
        <source>Plotted values</source>
        <translation>図の値</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>途中の計算</translation>
    </message>
    <message>
        <source>Chart – %1</source>
        <translation>図－%1</translation>
    </message>
    <message>
        <source>Values – %1</source>
        <translation>値－%1</translation>
    </message>
    <message>
        <source>%1 stands in the formula more than once. In this workbook it must stay one value.</source>
        <translation>%1は式に二度以上出てきます。このブックでは範囲にできません。</translation>
    </message>
    <message>
        <source>This formula is too large for a sheet: it does not follow changed inputs.</source>
        <translation>式が大きすぎるため、入力の変更に従いません。</translation>
    </message>
    <message>
        <source>why there is no value</source>
        <translation>値がない理由</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Name and value</source>
        <translation>名前と値</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Range below zero</source>
        <translation>範囲（ゼロより下）</translation>
    </message>
    <message>
        <source>Across, lowest</source>
        <translation>横軸の最小</translation>
    </message>
    <message>
        <source>Across, highest</source>
        <translation>横軸の最大</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>計算値の名前</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>値がない理由</translation>
    </message>
    <message>
        <source>Formula in words</source>
        <translation>式（言葉）</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>式（ID）</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Caveats</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Lowest and highest follow the coloured cells of the sheet “%1”.</source>
        <translation>最小と最大は、シート「%1」の色の付いたセルに従います。</translation>
    </message>
    <message>
        <source>Claimed, %1</source>
        <translation>主張の%1</translation>
    </message>
    <message>
        <source>From the article, %1</source>
        <translation>記事の数字からの%1</translation>
    </message>
    <message>
        <source>From checked values, %1</source>
        <translation>確認した値からの%1</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>As exported: verdicts do not follow changed inputs.</source>
        <translation>書き出した時の内容です。判定は入力の変更に従いません。</translation>
    </message>
    <message>
        <source>What the article claims</source>
        <translation>記事の主張の内容</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>確認の結果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Intermediate results of formulas that are too long for one cell.</source>
        <translation>一つのセルに収まらない式の、途中の結果です。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Date of the article</source>
        <translation>記事の日付</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>図</translation>
    </message>
    <message>
        <source>As the article says</source>
        <translation>記事の値</translation>
    </message>
    <message>
        <source>As checked</source>
        <translation>確認した値</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>範囲の組み合わせ</translation>
    </message>
    <message>
        <source>Every pair of ends counts.</source>
        <translation>端どうしのすべての組み合わせを数えます。</translation>
    </message>
    <message>
        <source>Inputs of one group go low with low and high with high.</source>
        <translation>同じ組の入力は、最小どうし、最大どうしで組み合わせます。</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>丸め</translation>
    </message>
    <message>
        <source>A printed number is what it says.</source>
        <translation>書かれた数をそのままの値とみなします。</translation>
    </message>
    <message>
        <source>A printed number stands for everything that rounds to it.</source>
        <translation>書かれた数を、丸めるとその数になる範囲とみなします。</translation>
    </message>
    <message>
        <source>What-if values</source>
        <translation>仮定の値</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Change the coloured cells of the sheet “%1”: lowest and highest of every figure and the charts follow. A single value has the same number in both cells. Amounts are in base units. Each coloured cell and each end of a figure has a name.</source>
        <translation>シート「%1」の色の付いたセルを変えると、すべての計算値の最小と最大、そして図が従います。範囲でない値は、両方のセルが同じ数です。数は基本の単位で入っています。色の付いたセルと計算値の両端には名前があります。</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>SHA-256 of the story</source>
        <translation>資料のSHA-256</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Figures follow the coloured input cells. Made by Tenbin.</source>
        <translation>計算値は色の付いた入力のセルに従います。Tenbinで作成。</translation>
    </message>
    <message>
        <source>What the charts show, in the unit of their axis. The cells follow the tables.</source>
        <translation>図が示す値です。単位は図の軸と同じで、表の値に従います。</translation>
    </message>
    <message>
        <source>No room for temporary files.</source>
        <translation>一時ファイルを置く場所がありません。</translation>
    </message>
</context>
</TS>
