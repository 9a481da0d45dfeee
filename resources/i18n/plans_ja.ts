<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Market</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The article has the share up %1</source>
        <translation>記事では%1の値上がり</translation>
    </message>
    <message>
        <source>The article has the share down %1</source>
        <translation>記事では%1の値下がり</translation>
    </message>
    <message>
        <source>The article has the share unchanged</source>
        <translation>記事では値動きなし</translation>
    </message>
    <message>
        <source>The article has the share at %1</source>
        <translation>記事では%1</translation>
    </message>
    <message>
        <source>it closed the day up %1</source>
        <translation>その日の終値は%1の値上がり</translation>
    </message>
    <message>
        <source>it closed the day down %1</source>
        <translation>その日の終値は%1の値下がり</translation>
    </message>
    <message>
        <source>it closed the day unchanged</source>
        <translation>その日の終値は前日と同じ</translation>
    </message>
    <message>
        <source>it closed the day at %1</source>
        <translation>その日の終値は%1</translation>
    </message>
    <message>
        <source>it closed the day up as well, by %1</source>
        <translation>その日の終値も%1の値上がり</translation>
    </message>
    <message>
        <source>it closed the day down as well, by %1</source>
        <translation>その日の終値も%1の値下がり</translation>
    </message>
    <message>
        <source>The share closed the day up %1</source>
        <translation>その日の終値は%1の値上がり</translation>
    </message>
    <message>
        <source>The share closed the day down %1</source>
        <translation>その日の終値は%1の値下がり</translation>
    </message>
    <message>
        <source>The share closed the day unchanged</source>
        <translation>その日の終値は前日と同じ</translation>
    </message>
    <message>
        <source>The share closed the day at %1</source>
        <translation>その日の終値は%1</translation>
    </message>
    <message>
        <source>%1;
%2</source>
        <translation>%1。
%2</translation>
    </message>
    <message>
        <source>This story has no change of the share price.</source>
        <translation>この資料には、株価の変化がありません。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Article&apos;s price, from the official close</source>
        <translation>記事の株価を公式の前日終値と比べた変化</translation>
    </message>
    <message>
        <source>From the official close</source>
        <translation>公式の前日終値から</translation>
    </message>
    <message>
        <source>Close of the day</source>
        <translation>その日の終値</translation>
    </message>
    <message>
        <source>Change of the share price in %1, %2, %3</source>
        <translation>株価の変化（%1）、​%2、​%3</translation>
    </message>
    <message>
        <source>This story has no share prices.</source>
        <translation>この資料には株価がありません。</translation>
    </message>
    <message>
        <source>Basis: checked values; the article&apos;s price as the article gives it.</source>
        <translation>基準：確認した値。記事の株価は記事のまま。</translation>
    </message>
    <message>
        <source>Basis: checked values and what-if values; the article&apos;s price as the article gives it.</source>
        <translation>基準：確認した値と仮定の値。記事の株価は記事のまま。</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1分間</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分間</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>始値</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終値</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Before the open  %1 (stretched)</source>
        <translation>取引開始前　%1（拡大）</translation>
    </message>
    <message>
        <source>Session  %1</source>
        <translation>取引時間　%1</translation>
    </message>
    <message>
        <source>Low %1 (time not recorded)</source>
        <translation>安値 %1（時刻の記録なし）</translation>
    </message>
    <message>
        <source>High %1 (time not recorded)</source>
        <translation>高値 %1（時刻の記録なし）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1　%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Previous close %1</source>
        <translation>前日の終値 %1</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>記事 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The same day in its true length</source>
        <translation>同じ一日を、実際の長さで</translation>
    </message>
    <message>
        <source>the article&apos;s price: %1</source>
        <translation>記事の値段で取引された%1</translation>
    </message>
    <message>
        <source>session: %1</source>
        <translation>取引時間　%1</translation>
    </message>
    <message>
        <source>The article&apos;s price is %1</source>
        <translation>記事の株価は%1</translation>
    </message>
    <message>
        <source>The article&apos;s %1 lasted %2 before the open</source>
        <translation>記事の%1は取引開始前の%2だけ</translation>
    </message>
    <message>
        <source>The article&apos;s %1 lasted %2 of the session</source>
        <translation>記事の%1は取引時間中の%2だけ</translation>
    </message>
    <message>
        <source>the day closed at %1</source>
        <translation>その日の終値は%1</translation>
    </message>
    <message>
        <source>the day closed unchanged at %1</source>
        <translation>その日の終値は前日と同じ%1</translation>
    </message>
    <message>
        <source>the day closed %1 down at %2</source>
        <translation>その日の終値は%1安い%2</translation>
    </message>
    <message>
        <source>the day closed %1 up at %2</source>
        <translation>その日の終値は%1高い%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>現地時間</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%1（%2）、​%3、​%4</translation>
    </message>
    <message>
        <source>%1. The scale starts at %2</source>
        <translation>%1。​縦軸は%2から</translation>
    </message>
    <message>
        <source>This story does not say when the market opens and closes.</source>
        <translation>この資料には、取引の開始と終了の時刻がありません。</translation>
    </message>
    <message>
        <source>This story has too few prices of the day.</source>
        <translation>この資料には、その日の株価が足りません。</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>no value: no GPU-hours are published</source>
        <translation>値なし：GPU時間が公表されていません</translation>
    </message>
    <message>
        <source>An hour is not the same amount of work on every chip: %1.</source>
        <translation>1時間の仕事の量はチップによって違います：%1。</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>%1の何倍</translation>
    </message>
    <message>
        <source>%1 took
%2</source>
        <translation>%1の訓練は
%2</translation>
    </message>
    <message>
        <source>From %1 for %2
to %3 for %4</source>
        <translation>%2の%1から
%4の%3まで</translation>
    </message>
    <message>
        <source>%1 took about as many GPU-hours
as %2</source>
        <translation>%1の訓練に使った時間は
%2と同じくらい</translation>
    </message>
    <message>
        <source>%1 took %3 of the GPU-hours
of %2</source>
        <translation>%1の訓練に使った時間は
%2の%3</translation>
    </message>
    <message>
        <source>%1 took %3 as many GPU-hours
as %2</source>
        <translation>%1の訓練に使った時間は
%2の%3</translation>
    </message>
    <message>
        <source>None of the chosen models has GPU-hours.</source>
        <translation>選んだモデルには、GPU時間の分かるものがありません。</translation>
    </message>
    <message>
        <source>Time used for training in %1, log scale</source>
        <translation>訓練に使った時間（%1）、​対数目盛り</translation>
    </message>
    <message>
        <source>Time used for training in %1</source>
        <translation>訓練に使った時間（%1）</translation>
    </message>
    <message>
        <source>%1 of %2 models shown: both ends of the order</source>
        <translation>%2件のモデルのうち、上下両端の%1件を表示</translation>
    </message>
    <message>
        <source>This story has no models.</source>
        <translation>この資料にはモデルがありません。</translation>
    </message>
    <message>
        <source>None of the chosen models is in this story.</source>
        <translation>選んだモデルは、この資料にありません。</translation>
    </message>
    <message>
        <source>no value: only values above zero stand on a log scale</source>
        <translation>値なし：対数の目盛りには0より大きい値だけを置けます</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>訓練費用</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター数</translation>
    </message>
    <message>
        <source>GPU-hours times the assumed price.</source>
        <translation>GPU時間に仮定の料金を掛けた額です。</translation>
    </message>
    <message>
        <source>An estimate by a third party.</source>
        <translation>第三者の推計です。</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1（推計）</translation>
    </message>
    <message>
        <source>published cost</source>
        <translation>公表された費用</translation>
    </message>
    <message>
        <source>same cost per million parameters</source>
        <translation>100万パラメーターあたりの費用が同じ線</translation>
    </message>
    <message>
        <source>%1 has about as many parameters as
%2</source>
        <translation>%1のパラメーター数は
%2と同じくらい</translation>
    </message>
    <message>
        <source>%1 has %3 of the parameters of
%2</source>
        <translation>%1のパラメーター数は
%2の%3</translation>
    </message>
    <message>
        <source>%1 has %3 the parameters of
%2</source>
        <translation>%1のパラメーター数は
%2の%3</translation>
    </message>
    <message>
        <source>about the same cost</source>
        <translation>同じくらい</translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 the cost</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1、​費用は%2</translation>
    </message>
    <message>
        <source>%1 cost
%2</source>
        <translation>%1の費用は
%2</translation>
    </message>
    <message>
        <source>None of the chosen models has a cost and a number of parameters.</source>
        <translation>選んだモデルには、費用とパラメーター数のそろったものがありません。</translation>
    </message>
    <message>
        <source>Upward: training cost in %1; to the right: %2; log scales</source>
        <translation>縦：訓練費用（%1）、​横：パラメーター数（%2）、​対数目盛り</translation>
    </message>
    <message>
        <source>Upward: training cost in %1; to the right: %2</source>
        <translation>縦：訓練費用（%1）、​横：パラメーター数（%2）</translation>
    </message>
    <message>
        <source>From the published cost.</source>
        <translation>公表された費用から求めた値です。</translation>
    </message>
    <message>
        <source>From GPU-hours times the assumed price.</source>
        <translation>GPU時間に仮定の料金を掛けて求めた値です。</translation>
    </message>
    <message>
        <source>From an estimate by a third party.</source>
        <translation>第三者の推計から求めた値です。</translation>
    </message>
    <message>
        <source>Per parameter</source>
        <translation>パラメーターあたり</translation>
    </message>
    <message>
        <source>Per active parameter</source>
        <translation>使用パラメーターあたり</translation>
    </message>
    <message>
        <source>hollow: per active parameter</source>
        <translation>白抜き：使用パラメーターあたり</translation>
    </message>
    <message>
        <source>Per active parameter, %1 cost about the same as
%2</source>
        <translation>%1の使用パラメーターあたりの費用は
%2と同じくらい</translation>
    </message>
    <message>
        <source>Per parameter, %1 cost about the same as
%2</source>
        <translation>%1のパラメーターあたりの費用は
%2と同じくらい</translation>
    </message>
    <message>
        <source>Per active parameter, %1 cost %3 of
%2</source>
        <translation>%1の使用パラメーターあたりの費用は
%2の%3</translation>
    </message>
    <message>
        <source>Per parameter, %1 cost %3 of
%2</source>
        <translation>%1のパラメーターあたりの費用は
%2の%3</translation>
    </message>
    <message>
        <source>Per active parameter, %1 cost %3 as much as
%2</source>
        <translation>%1の使用パラメーターあたりの費用は
%2の%3</translation>
    </message>
    <message>
        <source>Per parameter, %1 cost %3 as much as
%2</source>
        <translation>%1のパラメーターあたりの費用は
%2の%3</translation>
    </message>
    <message>
        <source>%1; per active parameter, %2</source>
        <translation>%1。​使う分では%2</translation>
    </message>
    <message>
        <source>Training cost in %1, log scale</source>
        <translation>訓練費用（%1）、​対数目盛り</translation>
    </message>
    <message>
        <source>Training cost in %1</source>
        <translation>訓練費用（%1）</translation>
    </message>
    <message>
        <source>no value: the number of parameters is not published</source>
        <translation>値なし：パラメーター数が公表されていません</translation>
    </message>
    <message>
        <source>no value: no published cost, and its hours are not GPU-hours a price could apply to</source>
        <translation>値なし：費用が公表されておらず、時間はGPUの料金を掛けられるものではありません</translation>
    </message>
    <message>
        <source>no value: neither a cost nor GPU-hours are published</source>
        <translation>値なし：費用もGPU時間も公表されていません</translation>
    </message>
    <message>
        <source>Chip: %1.</source>
        <translation>使ったチップは%1です。</translation>
    </message>
    <message>
        <source>%1 of the %2 chosen models have no value here; the table says why.</source>
        <translation>選んだ%2件のモデルのうち%1件には値がありません。理由は表にあります。</translation>
    </message>
    <message>
        <source>GPU-hours × assumed %1</source>
        <translation>GPU時間 × 仮定の%1</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基盤</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>対話</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>自由回答</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Metric: %1.</source>
        <translation>測り方：%1。</translation>
    </message>
    <message>
        <source>Lower is better; the gap is turned round.</source>
        <translation>小さいほど良い値なので、差の向きを逆にしています。</translation>
    </message>
    <message>
        <source>On a scale of its own; the rule for level results does not apply.</source>
        <translation>目盛りが違うので、互角の決まりは当てはまりません。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 and %2 are level
in every test</source>
        <translation>%1と%2は
どの試験でも互角</translation>
    </message>
    <message>
        <source>%1 and %2 are each ahead
in %3 of %4 tests</source>
        <translation>%1と%2は
%4件の試験のうち%3件ずつで上</translation>
    </message>
    <message>
        <source>%1 is ahead of %2
in every test</source>
        <translation>%1はどの試験でも
%2より上</translation>
    </message>
    <message>
        <source>%1 is ahead in %2 of %3 tests,
%4 in %5</source>
        <translation>%3件の試験のうち、%1が上なのは%2件、
%4が上なのは%5件</translation>
    </message>
    <message>
        <source>If gaps up to %1 count as level: %2 ahead, %3 behind, %4 level, %5 outside the rule.</source>
        <translation>%1以内の差を互角とすると、上が%2、下が%3、互角が%4、対象外が%5です。</translation>
    </message>
    <message>
        <source>If gaps up to %1 count as level: %2 ahead, %3 behind, %4 level.</source>
        <translation>%1以内の差を互角とすると、上が%2、下が%3、互角が%4です。</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1が上</translation>
    </message>
    <message>
        <source>level</source>
        <translation>互角</translation>
    </message>
    <message>
        <source>This story has no benchmarks.</source>
        <translation>この資料には試験の結果がありません。</translation>
    </message>
    <message>
        <source>None of the tests has both scores.</source>
        <translation>両方の点数がそろった試験がありません。</translation>
    </message>
    <message>
        <source>Gap in points, %1 against %2</source>
        <translation>点数の差。​%1の点から​%2の点を引いた値</translation>
    </message>
    <message>
        <source>%1 of %2 tests shown: both ends of the order</source>
        <translation>%2件の試験のうち、上下両端の%1件を表示</translation>
    </message>
    <message>
        <source>1/%1</source>
        <translation>%1分の1</translation>
    </message>
    <message>
        <source>1/%1–1/%2</source>
        <translation>%1分の1～%2分の1</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>同じくらい</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1～%2</translation>
    </message>
</context>
    <context>
        <name>Time</name>
        <message>
            <source>%1 time</source>
            <translation>%1時間</translation>
        </message>
    </context>
</TS>
