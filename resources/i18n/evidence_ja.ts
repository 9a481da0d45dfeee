<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Evidence</name>
    <message>
        <source>middle of %1</source>
        <translation>%1の中央の値</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>1年あたり</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>%1あたり</translation>
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
        <source>The article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Primary source</source>
        <translation>一次資料</translation>
    </message>
    <message>
        <source>News or data page</source>
        <translation>報道・データ</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>推計</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1、ほか%2件</translation>
    </message>
    <message>
        <source>No source was found.</source>
        <translation>出典は見つかりませんでした。</translation>
    </message>
    <message>
        <source>No source was found. This is the article&apos;s own figure.</source>
        <translation>出典なし。記事だけの値です。</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>記事にはありません</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>In the article, without a place</source>
        <translation>記事にありますが、場所の記録がありません</translation>
    </message>
    <message>
        <source>In the article: %1</source>
        <translation>記事の「%1」</translation>
    </message>
    <message>
        <source>In the article: %1 (occurrence %2)</source>
        <translation>記事の「%1」（%2番目）</translation>
    </message>
    <message>
        <source>The article&apos;s claim: %1</source>
        <translation>記事の主張：%1</translation>
    </message>
    <message>
        <source>A value you have set. It is nobody&apos;s word.</source>
        <translation>自分で決めた値です。だれかが述べた値ではありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The gap between the two printed scores, turned so that more is better.</source>
        <translation>公表された2つの点の差です。大きいほどよくなる向きにそろえています。</translation>
    </message>
    <message>
        <source>The value your what-if value replaces.</source>
        <translation>仮定の値に置き換える前の値です。</translation>
    </message>
    <message>
        <source>For part of it no source was found.</source>
        <translation>もとの値の一部に、出典が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Read in the original document</source>
        <translation>元の資料で確かめた値</translation>
    </message>
    <message>
        <source>Taken from a copy or report of the original</source>
        <translation>元の資料の写しや報道による値</translation>
    </message>
    <message>
        <source>An estimate, or known from the press only</source>
        <translation>推計、または報道だけの値</translation>
    </message>
    <message>
        <source>No source was found</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>Choose a value in a chart or table to see where it is from.</source>
        <translation>図や表の値を選ぶと、その値の根拠を示します。</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>計算のしかた</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>すべての桁</translation>
    </message>
    <message>
        <source>Show all digits</source>
        <translation>すべての桁を見る</translation>
    </message>
    <message>
        <source>Hide all digits</source>
        <translation>すべての桁を隠す</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>記事の中で見る</translation>
    </message>
    <message>
        <source>Show in the article: %1</source>
        <translation>記事の中で「%1」を見る</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>だれが述べた値か</translation>
    </message>
    <message>
        <source>Values it rests on</source>
        <translation>もとの値</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>計算した値</translation>
    </message>
    <message>
        <source>What the article claims of these values</source>
        <translation>もとの値についての記事の主張</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>使われている所</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>図：%1</translation>
    </message>
    <message>
        <source>Everything it rests on</source>
        <translation>すべてのつながり</translation>
    </message>
    <message>
        <source>Show everything it rests on</source>
        <translation>すべてのつながりを見る</translation>
    </message>
    <message>
        <source>Hide everything it rests on</source>
        <translation>すべてのつながりを隠す</translation>
    </message>
    <message>
        <source>Change this value (what if)</source>
        <translation>この値を変えてみる（もしも）</translation>
    </message>
</context>
<context>
    <name>EvidenceVoice</name>
    <message>
        <source>What if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認した値</translation>
    </message>
    <message>
        <source>Article and checked</source>
        <translation>記事と確認した値</translation>
    </message>
    <message>
        <source>Article (not checked)</source>
        <translation>記事（確認した値なし）</translation>
    </message>
    <message>
        <source>Checked (not in the article)</source>
        <translation>確認した値（記事になし）</translation>
    </message>
</context>
<context>
    <name>tenbin::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Everything it rests on</source>
        <translation>すべてのつながり</translation>
    </message>
</context>
<context>
    <name>tenbin::ArticleView</name>
    <message>
        <source>Attach the article&apos;s text to see every figure where it stands. It stays on this computer.</source>
        <translation>記事の本文を添付すると、値が書かれている場所を示します。本文はこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Attach article…</source>
        <translation>記事を添付…</translation>
    </message>
    <message>
        <source>Previous figure</source>
        <translation>前の値</translation>
    </message>
    <message>
        <source>Next figure</source>
        <translation>次の値</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事の本文</translation>
    </message>
    <message>
        <source>%1 of %2 places found</source>
        <translation>%2か所のうち%1か所が見つかりました</translation>
    </message>
    <message>
        <source>Not in this text: %1</source>
        <translation>この本文にはありません：%1</translation>
    </message>
</context>
</TS>
