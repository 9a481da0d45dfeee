<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>Price history</source>
        <translation>株価の推移</translation>
    </message>
    <message>
        <source>line, candles or rebased</source>
        <translation>線・ローソク足・指数化</translation>
    </message>
    <message>
        <source>Basis: the linked data.</source>
        <translation>基準：リンクしたデータ。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>The share</source>
        <translation>株価</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>横ばい</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1高</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1安</translation>
    </message>
    <message>
        <source>From 100 on %1,
%2 came to %3</source>
        <translation>%1を100とすると、
%2は%3</translation>
    </message>
    <message>
        <source>From 100 on %1,
%2 came to %3 and %4 to %5</source>
        <translation>%1を100とすると、
%2は%3、%4は%5</translation>
    </message>
    <message>
        <source>%1 closed %2 on %3
and %4 over the time shown</source>
        <translation>%1は%3に%2で引け、
表示期間では%4</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3:
%4</source>
        <translation>%1は%2から%3へ、
%4</translation>
    </message>
    <message>
        <source>%1 closed at %2 on %3</source>
        <translation>%1は%3に%2で引けた</translation>
    </message>
    <message>
        <source>Closing prices, the first ones shown = 100</source>
        <translation>終値。表示の最初を100とする</translation>
    </message>
    <message>
        <source>Open, high, low and close</source>
        <translation>四本値</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>終値</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>adjusted for dividends and splits</source>
        <translation>配当・分割の調整済み</translation>
    </message>
    <message>
        <source>as traded</source>
        <translation>調整前</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>日足</translation>
    </message>
    <message>
        <source>within the day</source>
        <translation>日中足</translation>
    </message>
    <message>
        <source>%1. Below: volume, at most %2</source>
        <translation>%1。下は出来高、最大%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>始値</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高値</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>安値</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終値</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>出来高</translation>
    </message>
    <message>
        <source>Linked data</source>
        <translation>リンクしたデータ</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>最後の終値</translation>
    </message>
    <message>
        <source>First close</source>
        <translation>最初の終値</translation>
    </message>
    <message>
        <source>Change over the time shown</source>
        <translation>表示期間の騰落率</translation>
    </message>
    <message>
        <source>Highest close</source>
        <translation>最も高い終値</translation>
    </message>
    <message>
        <source>Lowest close</source>
        <translation>最も安い終値</translation>
    </message>
    <message>
        <source>Close before the announcement</source>
        <translation>発表前の終値</translation>
    </message>
    <message>
        <source>Close of that day</source>
        <translation>発表日の終値</translation>
    </message>
    <message>
        <source>Change on that day</source>
        <translation>発表日の騰落率</translation>
    </message>
    <message>
        <source>Announcement, %1</source>
        <translation>発表 %1</translation>
    </message>
    <message>
        <source>This story has no price file of the share. Import one to see its history.</source>
        <translation>この資料には株価のファイルがありません。読み込むと推移を表示します。</translation>
    </message>
    <message>
        <source>The price file of the share has no prices.</source>
        <translation>株価のファイルに値がありません。</translation>
    </message>
    <message>
        <source>There is no price in the time shown.</source>
        <translation>表示する期間に値がありません。</translation>
    </message>
    <message>
        <source>The prices are too large or too small to be drawn.</source>
        <translation>値が大きすぎるか小さすぎて描けません。</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>Price history</source>
        <translation>株価の推移</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
</context>
<context>
    <name>NativeChart</name>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 rows: the lowest and highest of each stretch)</source>
        <translation>%1（%3行のうち%2行。各区間の最低と最高）</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高値</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>安値</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終値</translation>
    </message>
    <message>
        <source>Close to high</source>
        <translation>終値から高値</translation>
    </message>
    <message>
        <source>Low to close</source>
        <translation>安値から終値</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>本目</translation>
    </message>
    <message>
        <source>Points (%1 of %2)</source>
        <translation>点（%2個のうち%1個）</translation>
    </message>
</context>
<context>
    <name>tenbin::HistoryBar</name>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>ローソク足</translation>
    </message>
    <message>
        <source>From 100</source>
        <translation>100から</translation>
    </message>
    <message>
        <source>Closing prices</source>
        <translation>終値</translation>
    </message>
    <message>
        <source>Open, high, low and close, with the volume</source>
        <translation>四本値と出来高</translation>
    </message>
    <message>
        <source>Share and index, the first ones shown as 100</source>
        <translation>株と指数を、表示の最初を100として</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6か月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Around the day</source>
        <translation>発表の前後</translation>
    </message>
    <message>
        <source>The days before and after the announcement</source>
        <translation>発表の前後の日々</translation>
    </message>
</context>
</TS>
