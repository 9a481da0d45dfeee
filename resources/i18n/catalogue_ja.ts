<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Catalogue</name>
    <message>
        <source>no name</source>
        <translation>名前がない</translation>
    </message>
    <message>
        <source>a number that cannot be read</source>
        <translation>読めない数値</translation>
    </message>
    <message>
        <source>the same values stand in an earlier row</source>
        <translation>前の行と同じ内容</translation>
    </message>
    <message>
        <source>too few fields</source>
        <translation>項目が足りない</translation>
    </message>
    <message>
        <source>confident</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>speculative</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU時間</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>公開方法</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Training cost (catalogue)</source>
        <translation>訓練費用（一覧）</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>%1; confidence: %2</source>
        <translation>%1、確度：%2</translation>
    </message>
    <message>
        <source>None of %1 catalogue models costs
less per parameter than %2</source>
        <translation>一覧の%1モデルのどれも
パラメーターあたりで%2より安くない</translation>
    </message>
    <message>
        <source>%1 of %2 catalogue models cost
less per parameter than %3</source>
        <translation>一覧の%2モデルのうち%1は
パラメーターあたりで%3より安い</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1、%2の項目</translation>
    </message>
    <message>
        <source>From the catalogue %1; confidence there: %2.</source>
        <translation>一覧「%1」の値です。そこでの確度は「%2」です。</translation>
    </message>
    <message>
        <source>In dollars of %1.</source>
        <translation>%1年のドルです。</translation>
    </message>
    <message>
        <source>The catalogue does not say of which year the dollars are.</source>
        <translation>何年のドルかは、一覧に書かれていません。</translation>
    </message>
    <message>
        <source>%1, parameters</source>
        <translation>%1のパラメーター数</translation>
    </message>
    <message>
        <source>%1, training cost</source>
        <translation>%1の訓練費用</translation>
    </message>
    <message>
        <source>%1, chip-hours</source>
        <translation>%1のチップ時間</translation>
    </message>
    <message>
        <source>Add %1 to the story</source>
        <translation>%1の資料への追加</translation>
    </message>
    <message>
        <source>%1 rows: %2 models, %3 skipped</source>
        <translation>%1行：%2モデル、%3行は使えない</translation>
    </message>
    <message>
        <source>With a cost: %1; with parameters: %2; with both: %3; with neither: %4</source>
        <translation>費用あり：%1、パラメーター数あり：%2、両方あり：%3、どちらもなし：%4</translation>
    </message>
    <message>
        <source>Costs in dollars of %1</source>
        <translation>費用は%1年のドル</translation>
    </message>
    <message>
        <source>The file does not say of which year its dollars are</source>
        <translation>費用が何年のドルかは書かれていない</translation>
    </message>
    <message>
        <source>Line %1: %2 (%3)</source>
        <translation>%1行目：%2（%3）</translation>
    </message>
    <message>
        <source>… and %1 more skipped</source>
        <translation>ほかに%1行は使えない</translation>
    </message>
    <message>
        <source>Dollars of %1, another method.</source>
        <translation>費用は%1年のドルで、求め方も違います。</translation>
    </message>
    <message>
        <source>Dollars of an unknown year, another method.</source>
        <translation>費用は年の不明なドルで、求め方も違います。</translation>
    </message>
    <message>
        <source>Hollow: speculative.</source>
        <translation>白抜きは推測です。</translation>
    </message>
    <message>
        <source>%1 filtered out</source>
        <translation>絞り込みで除いた%1件</translation>
    </message>
    <message>
        <source>%1 with a cost only</source>
        <translation>費用だけの%1件</translation>
    </message>
    <message>
        <source>%1 with parameters only</source>
        <translation>パラメーター数だけの%1件</translation>
    </message>
    <message>
        <source>%1 with neither</source>
        <translation>どちらもない%1件</translation>
    </message>
    <message>
        <source>%1 cost nothing, which no log scale shows</source>
        <translation>費用が0で対数目盛りに描けない%1件</translation>
    </message>
    <message>
        <source>%1 drawn, but too many for this table</source>
        <translation>描いたが表には多すぎる%1件</translation>
    </message>
    <message>
        <source>Other models of the catalogue</source>
        <translation>一覧のほかのモデル</translation>
    </message>
    <message>
        <source>no value: %1</source>
        <translation>値なし：%1</translation>
    </message>
    <message>
        <source>Small points: the catalogue; %1 of its %2 models have both values.</source>
        <translation>小さな点は一覧のモデルです（%2モデルのうち両方の値がある%1）。</translation>
    </message>
    <message>
        <source>Small points: the catalogue, filtered; %1 of %2 models have both values.</source>
        <translation>小さな点は絞り込んだ一覧のモデルです（%2モデルのうち両方の値がある%1）。</translation>
    </message>
</context>
<context>
    <name>tenbin::CatalogueBar</name>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>すべての組織</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>すべての分野</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>公開年</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>公開年の終わり</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>重み公開のみ</translation>
    </message>
    <message>
        <source>Without speculative</source>
        <translation>推測を除く</translation>
    </message>
    <message>
        <source>Add to story</source>
        <translation>資料に追加</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2件中%1件を表示</translation>
    </message>
    <message>
        <source>The story has a model named %1 already</source>
        <translation>%1という名前のモデルは、すでに資料にあります</translation>
    </message>
    <message>
        <source>Takes %1 into the story, with its numbers and their source</source>
        <translation>%1を、数値と出典とともに資料に加えます</translation>
    </message>
    <message>
        <source>Select a model of the catalogue in the chart or the table first</source>
        <translation>先に、図か表で一覧のモデルを選んでください</translation>
    </message>
</context>
</TS>
