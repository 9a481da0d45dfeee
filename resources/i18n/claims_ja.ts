<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Claims</name>
    <message>
        <source>right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>imprecise</source>
        <translation>不正確</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>確認できない</translation>
    </message>
    <message>
        <source>With the what-if values it comes to %1; the claim says %2: %3.</source>
        <translation>仮定の値では%1になります。主張は%2です（%3）。</translation>
    </message>
    <message>
        <source>The article gives %1; the claim says %2: %3.</source>
        <translation>記事の値は%1、主張は%2です（%3）。</translation>
    </message>
    <message>
        <source>The article's own numbers give %1; the claim says %2: %3.</source>
        <translation>記事の数字から計算すると%1です。主張は%2です（%3）。</translation>
    </message>
    <message>
        <source>The article's side cannot be worked out. %1</source>
        <translation>記事の数字からは計算できません。%1</translation>
    </message>
    <message>
        <source>The checked side cannot be worked out. %1</source>
        <translation>確認した値からは計算できません。%1</translation>
    </message>
    <message>
        <source>Checked values give %1: %2.</source>
        <translation>確認した値では%1です（%2）。</translation>
    </message>
    <message>
        <source>Checked values with the what-if values give %1: %2.</source>
        <translation>確認した値に仮定を重ねると%1です（%2）。</translation>
    </message>
    <message>
        <source>With the what-if values, a claim of the article is wrong: %1</source>
        <translation>仮定の値では、記事の主張は誤りになります：%1</translation>
    </message>
    <message>
        <source>With the what-if values, %1 claims of the article are wrong.</source>
        <translation>仮定の値では、記事の主張のうち%1件が誤りになります。</translation>
    </message>
    <message>
        <source>A claim of the article is wrong: %1</source>
        <translation>記事の主張は誤りです：%1</translation>
    </message>
    <message>
        <source>A reported claim is wrong: %1</source>
        <translation>報じられた主張に誤りがあります：%1</translation>
    </message>
    <message>
        <source>With the what-if values, a reported claim is wrong: %1</source>
        <translation>仮定の値では、報じられた主張が誤りになります：%1</translation>
    </message>
    <message>
        <source>With the what-if values, %1 reported claims are wrong.</source>
        <translation>仮定の値では、報じられた主張のうち%1件が誤りになります。</translation>
    </message>
    <message>
        <source>Checked values give %1; the claim says %2: %3.</source>
        <translation>確認した値は%1、主張は%2です（%3）。</translation>
    </message>
</context>
<context>
    <name>tenbin::ClaimTally</name>
    <message>
        <source>1 claim of the article</source>
        <translation>記事の主張 1件</translation>
    </message>
    <message>
        <source>%1 claims of the article</source>
        <translation>記事の主張 %1件</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>主張をすべて見る</translation>
    </message>
</context>
<context>
    <name>tenbin::ClaimsPanel</name>
    <message>
        <source>Claims of the article</source>
        <translation>記事の主張</translation>
    </message>
    <message>
        <source>This story has no claims.</source>
        <translation>この資料には主張がありません。</translation>
    </message>
    <message>
        <source>Show claims by verdict</source>
        <translation>判定ごとに主張を表示</translation>
    </message>
</context>
<context>
    <name>tenbin::ClaimCard</name>
    <message>
        <source>Chart</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>出典：%1</translation>
    </message>
</context>
</TS>
