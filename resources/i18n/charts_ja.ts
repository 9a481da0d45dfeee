<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>Budget growth</source>
        <translation>予算の伸び</translation>
    </message>
    <message>
        <source>previous outlook and new budget</source>
        <translation>以前の見込みと新しい予算</translation>
    </message>
    <message>
        <source>Spending by year</source>
        <translation>年ごとの支出</translation>
    </message>
    <message>
        <source>yearly results</source>
        <translation>各年の実績</translation>
    </message>
    <message>
        <source>Moving outlook</source>
        <translation>見通しの変化</translation>
    </message>
    <message>
        <source>how the range changed</source>
        <translation>範囲の動き</translation>
    </message>
    <message>
        <source>What it equals</source>
        <translation>何に相当するか</translation>
    </message>
    <message>
        <source>training runs, yearly pay</source>
        <translation>訓練の回数、人の給与</translation>
    </message>
    <message>
        <source>Cost per parameter</source>
        <translation>パラメーターあたりの費用</translation>
    </message>
    <message>
        <source>total and active</source>
        <translation>全体と、使う分</translation>
    </message>
    <message>
        <source>Cost against size</source>
        <translation>費用と規模</translation>
    </message>
    <message>
        <source>lines of equal cost</source>
        <translation>同じ単価の線つき</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU時間</translation>
    </message>
    <message>
        <source>per training run</source>
        <translation>訓練1回あたり</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>ベンチマーク</translation>
    </message>
    <message>
        <source>wins, ties, losses</source>
        <translation>勝ち・引き分け・負け</translation>
    </message>
    <message>
        <source>Move in the article</source>
        <translation>記事の値動き</translation>
    </message>
    <message>
        <source>price and change</source>
        <translation>株価と変化</translation>
    </message>
    <message>
        <source>Prices of the day</source>
        <translation>その日の値動き</translation>
    </message>
    <message>
        <source>before the open to the close</source>
        <translation>取引開始前から終値まで</translation>
    </message>
    <message>
        <source>There is no chart named %1.</source>
        <translation>%1という名前の図はありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <translation>確認した値（記事に値なし）</translation>
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
        <source>What if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>%1 (before the change)</source>
        <translation>%1（変更前）</translation>
    </message>
    <message>
        <source>Sources: none.</source>
        <translation>出典：なし。</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>出典：%1。</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>出典：%1。</translation>
    </message>
    <message>
        <source>Sources: %1; and %2 more.</source>
        <translation>出典：%1、ほか%2件。</translation>
    </message>
    <message>
        <source>Basis: what-if values.</source>
        <translation>基準：仮定の値。</translation>
    </message>
    <message>
        <source>Basis: the article&apos;s values, checked ones where it has none, and what-if values.</source>
        <translation>基準：記事の値と仮定の値。記事にない値は確認した値。</translation>
    </message>
    <message>
        <source>Basis: values as the article gives them; checked values where it has none.</source>
        <translation>基準：記事の値。記事にない値は確認した値。</translation>
    </message>
    <message>
        <source>Basis: checked values, the article&apos;s where none was found, and what-if values.</source>
        <translation>基準：確認した値と仮定の値。確認できない値は記事の値。</translation>
    </message>
    <message>
        <source>Basis: checked values; the article&apos;s where none was found.</source>
        <translation>基準：確認した値。確認できない値は記事の値。</translation>
    </message>
    <message>
        <source>Basis: the article&apos;s values and what-if values.</source>
        <translation>基準：記事の値と仮定の値。</translation>
    </message>
    <message>
        <source>Basis: values as the article gives them.</source>
        <translation>基準：記事の値。</translation>
    </message>
    <message>
        <source>Basis: checked values and what-if values.</source>
        <translation>基準：確認した値と仮定の値。</translation>
    </message>
    <message>
        <source>Basis: checked values.</source>
        <translation>基準：確認した値。</translation>
    </message>
    <message>
        <source>Ranges combine low with low and high with high.</source>
        <translation>範囲は同じ端どうしで計算。</translation>
    </message>
    <message>
        <source>Ranges combine every pair of ends.</source>
        <translation>範囲は両端のすべての組み合わせで計算。</translation>
    </message>
    <message>
        <source>The rounding of printed figures is included.</source>
        <translation>四捨五入の幅も含む。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#x3000;%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Includes what-if values</source>
        <translation>仮定の値を含む</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>%1. %2; and %3 more.</source>
        <translation>%1。%2、ほか%3件。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
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
        <source>Basis</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>A (primary document)</source>
        <translation>A（一次資料）</translation>
    </message>
    <message>
        <source>B (reproduced)</source>
        <translation>B（転載・引用）</translation>
    </message>
    <message>
        <source>C (estimate)</source>
        <translation>C（推計）</translation>
    </message>
    <message>
        <source>D (no source)</source>
        <translation>D（出典なし）</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <source>%1's yearly capital expenditure, %2</source>
        <translation>%1の年間設備投資（%2）</translation>
    </message>
    <message>
        <source>%1's outlook for capital expenditure in %2, %3</source>
        <translation>%1の%2の設備投資の見通し（%3）</translation>
    </message>
    <message>
        <source>%1 training runs</source>
        <translation>訓練%1回分</translation>
    </message>
    <message>
        <source>This story has no spending figures.</source>
        <translation>この資料には支出の値がありません。</translation>
    </message>
    <message>
        <source>This story has no earlier and new budget to compare.</source>
        <translation>この資料には、比べる予算がありません。</translation>
    </message>
    <message>
        <source>This story has no yearly results.</source>
        <translation>この資料には年ごとの実績がありません。</translation>
    </message>
    <message>
        <source>This story has no outlook given before the result.</source>
        <translation>この資料には見通しの記録がありません。</translation>
    </message>
    <message>
        <source>This story compares no amounts.</source>
        <translation>この資料には、比べる金額がありません。</translation>
    </message>
    <message>
        <source>None of these amounts can be worked out.</source>
        <translation>どの値も計算できません。</translation>
    </message>
    <message>
        <source>Yearly capital expenditure, %1</source>
        <translation>年間の設備投資（%1）</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>金額（%1）</translation>
    </message>
    <message>
        <source>spending would grow %1</source>
        <translation>支出予算の伸びは%1</translation>
    </message>
    <message>
        <source>spending would shrink %1</source>
        <translation>支出予算は%1の減少</translation>
    </message>
    <message>
        <source>spending would not change</source>
        <translation>支出予算は変わらない</translation>
    </message>
    <message>
        <source>spending would change by %1</source>
        <translation>支出予算の変化は%1</translation>
    </message>
    <message>
        <source>the budget is %1 above the %2</source>
        <translation>予算は%2から%1の増加</translation>
    </message>
    <message>
        <source>the budget is %1 below the %2</source>
        <translation>予算は%2から%1の減少</translation>
    </message>
    <message>
        <source>the budget equals the %2</source>
        <translation>予算は%2と同じ</translation>
    </message>
    <message>
        <source>the budget is %1 against the %2</source>
        <translation>予算の変化は、%2と比べて%1</translation>
    </message>
    <message>
        <source>From %1 to %2, %3</source>
        <translation>%1から%2へなら、&#x200B;%3</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>%1からなら、&#x200B;%2</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <translation>%1なら、&#x200B;%2</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>%1増</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>%1減</translation>
    </message>
    <message>
        <source>The growth of the budget cannot be worked out</source>
        <translation>支出予算の伸びは計算できない</translation>
    </message>
    <message>
        <source>%1,
as the article says (%2)</source>
        <translation>%1。
記事の「%2」のとおり</translation>
    </message>
    <message>
        <source>%1.
The article&apos;s %2 is the smallest case</source>
        <translation>%1。
記事の「%2」は&#x200B;最も小さい場合</translation>
    </message>
    <message>
        <source>%1.
The article&apos;s %2 is the largest case</source>
        <translation>%1。
記事の「%2」は&#x200B;最も大きい場合</translation>
    </message>
    <message>
        <source>%1.
The article&apos;s %2 lies within that range</source>
        <translation>%1。
記事の「%2」は&#x200B;その範囲の中</translation>
    </message>
    <message>
        <source>%1,
more than the article&apos;s %2</source>
        <translation>%1。
記事の「%2」を&#x200B;上回る</translation>
    </message>
    <message>
        <source>%1,
less than the article&apos;s %2</source>
        <translation>%1。
記事の「%2」に&#x200B;届かない</translation>
    </message>
    <message>
        <source>for %1 in the article</source>
        <translation>記事では%1分</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 (what if)</source>
        <translation>%1（仮定）</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>true only from %1
to %2</source>
        <translation>%1から%2へ増えた
場合だけ一致</translation>
    </message>
    <message>
        <source>Article&apos;s value</source>
        <translation>記事の値</translation>
    </message>
    <message>
        <source>Checked value</source>
        <translation>確認した値</translation>
    </message>
    <message>
        <source>growth %1</source>
        <translation>伸びは%1</translation>
    </message>
    <message>
        <source>Assumed growth %1</source>
        <translation>仮定の伸び %1</translation>
    </message>
    <message>
        <source>Article&apos;s claim %1</source>
        <translation>記事の主張 %1</translation>
    </message>
    <message>
        <source>capital spending rose %1 in %2</source>
        <translation>%2の設備投資は%1増</translation>
    </message>
    <message>
        <source>capital spending fell %1 in %2</source>
        <translation>%2の設備投資は%1減</translation>
    </message>
    <message>
        <source>capital spending in %1 was that of the year before</source>
        <translation>%1の設備投資は前の年と同じ</translation>
    </message>
    <message>
        <source>capital spending changed by %1 in %2</source>
        <translation>%2の設備投資の変化は%1</translation>
    </message>
    <message>
        <source>capital spending in %2 was %1</source>
        <translation>%2の設備投資は%1</translation>
    </message>
    <message>
        <source>Capital spending in %1 is not known</source>
        <translation>%1の設備投資は分からない</translation>
    </message>
    <message>
        <source>In this what-if, %1</source>
        <translation>この仮定では、&#x200B;%1</translation>
    </message>
    <message>
        <source>%1,
past the assumed %2</source>
        <translation>%1。
仮定の%2を&#x200B;超えた</translation>
    </message>
    <message>
        <source>%1,
past the %2 announced on %3</source>
        <translation>%1。
%3に示した&#x200B;%2を&#x200B;超えた</translation>
    </message>
    <message>
        <source>%1,
below the assumed %2</source>
        <translation>%1。
仮定の%2に&#x200B;届かなかった</translation>
    </message>
    <message>
        <source>%1,
below the %2 announced on %3</source>
        <translation>%1。
%3に示した&#x200B;%2に&#x200B;届かなかった</translation>
    </message>
    <message>
        <source>%1,
exactly the assumed %2</source>
        <translation>%1。
仮定の%2と&#x200B;同じ</translation>
    </message>
    <message>
        <source>%1,
exactly the %2 announced on %3</source>
        <translation>%1。
%3に示した&#x200B;%2と&#x200B;同じ</translation>
    </message>
    <message>
        <source>%1,
within the assumed %2</source>
        <translation>%1。
仮定の%2の&#x200B;範囲内</translation>
    </message>
    <message>
        <source>%1,
within the %2 announced on %3</source>
        <translation>%1。
%3に示した&#x200B;%2の&#x200B;範囲内</translation>
    </message>
    <message>
        <source>%1,
partly within the assumed %2</source>
        <translation>%1。
仮定の%2と&#x200B;一部が重なる</translation>
    </message>
    <message>
        <source>%1,
partly within the %2 announced on %3</source>
        <translation>%1。
%3に示した&#x200B;%2と&#x200B;一部が重なる</translation>
    </message>
    <message>
        <source>Assumed budget</source>
        <translation>仮定の予算</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>on %1:</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>引き上げ</translation>
    </message>
    <message>
        <source>lowered</source>
        <translation>引き下げ</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>幅を縮小</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>幅を拡大</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>low end raised</source>
        <translation>下の端を引き上げ</translation>
    </message>
    <message>
        <source>low end lowered</source>
        <translation>下の端を引き下げ</translation>
    </message>
    <message>
        <source>high end raised</source>
        <translation>上の端を引き上げ</translation>
    </message>
    <message>
        <source>high end lowered</source>
        <translation>上の端を引き下げ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>発表前</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>市場予想</translation>
    </message>
    <message>
        <source>first outlook</source>
        <translation>最初の見通し</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>The %1 outlook stayed
at %2</source>
        <translation>%1の見通しは
%2のまま</translation>
    </message>
    <message>
        <source>The %1 outlook rose
from %2 to %3</source>
        <translation>%1の見通しは
%2から&#x200B;%3へ&#x200B;上がった</translation>
    </message>
    <message>
        <source>The %1 outlook fell
from %2 to %3</source>
        <translation>%1の見通しは
%2から&#x200B;%3へ&#x200B;下がった</translation>
    </message>
    <message>
        <source>The %1 outlook moved
from %2 to %3</source>
        <translation>%1の見通しは
%2から&#x200B;%3へ&#x200B;変わった</translation>
    </message>
    <message>
        <source>No outlook for %1 is known</source>
        <translation>%1の見通しは分からない</translation>
    </message>
    <message>
        <source>an assumed %1</source>
        <translation>仮定の%1</translation>
    </message>
    <message>
        <source>The %1 outlook was %2</source>
        <translation>%1の見通しは%2</translation>
    </message>
    <message>
        <source>Outlook for capital expenditure in %1, %2</source>
        <translation>%1の設備投資の見通し（%2）</translation>
    </message>
    <message>
        <source>%1; the axis starts at %2</source>
        <translation>%1。&#x200B;縦軸は%2から</translation>
    </message>
    <message>
        <source>In this what-if, a year&apos;s investment equals %1 training runs</source>
        <translation>この仮定では、&#x200B;1年の投資は訓練%1回分</translation>
    </message>
    <message>
        <source>A year&apos;s investment equals %1 training runs</source>
        <translation>1年の投資は訓練%1回分</translation>
    </message>
    <message>
        <source>%1,
but these are different kinds of money</source>
        <translation>%1。
ただし種類の違うお金</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What the amounts come to</source>
        <translation>金額が何に相当するか</translation>
    </message>
    <message>
        <source>a year&apos;s investment</source>
        <translation>年間の投資</translation>
    </message>
    <message>
        <source>one training run</source>
        <translation>1回の訓練</translation>
    </message>
    <message>
        <source>a year&apos;s pay</source>
        <translation>年収</translation>
    </message>
    <message>
        <source>a share price</source>
        <translation>株価</translation>
    </message>
    <message>
        <source>a market value</source>
        <translation>時価総額</translation>
    </message>
    <message>
        <source>This compares different kinds of money: %1.</source>
        <translation>種類の違うお金を比べています（%1）。</translation>
    </message>
    <message>
        <source>How many runs or yearly pays one amount would cover, log scale</source>
        <translation>訓練なら何回分、年収なら何人分か（対数目盛）</translation>
    </message>
    <message>
        <source>How many training runs one amount would cover, log scale</source>
        <translation>訓練なら何回分か（対数目盛）</translation>
    </message>
    <message>
        <source>now a minimum</source>
        <translation>下限に変更</translation>
    </message>
    <message>
        <source>upper end given</source>
        <translation>上限を明示</translation>
    </message>
</context>
<context>
    <name>SpendingYears</name>
    <message>
        <source>FY%1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1年</translation>
    </message>
</context>
</TS>
