<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Study</name>
    <message>
        <source>On the day the share did clearly better than the market explains</source>
        <translation>当日の株価は、市場で説明できる分をはっきり上回った</translation>
    </message>
    <message>
        <source>On the day the share did better than the market explains, but no more than on an ordinary day</source>
        <translation>当日の株価は市場で説明できる分を上回ったが、ふだんの日の揺れの範囲だった</translation>
    </message>
    <message>
        <source>On the day the share did just what the market explains</source>
        <translation>当日の株価は、市場で説明できるとおりに動いた</translation>
    </message>
    <message>
        <source>On the day the share did worse than the market explains, but no more than on an ordinary day</source>
        <translation>当日の株価は市場で説明できる分を下回ったが、ふだんの日の揺れの範囲だった</translation>
    </message>
    <message>
        <source>On the day the share did clearly worse than the market explains</source>
        <translation>当日の株価は、市場で説明できる分をはっきり下回った</translation>
    </message>
    <message>
        <source>On the day the share did clearly better than the market</source>
        <translation>当日の株価は、市場をはっきり上回った</translation>
    </message>
    <message>
        <source>On the day the share did better than the market, but no more than on an ordinary day</source>
        <translation>当日の株価は市場を上回ったが、ふだんの日の揺れの範囲だった</translation>
    </message>
    <message>
        <source>On the day the share did just as well as the market</source>
        <translation>当日の株価は、市場と同じだけ動いた</translation>
    </message>
    <message>
        <source>On the day the share did worse than the market, but no more than on an ordinary day</source>
        <translation>当日の株価は市場を下回ったが、ふだんの日の揺れの範囲だった</translation>
    </message>
    <message>
        <source>On the day the share did clearly worse than the market</source>
        <translation>当日の株価は、市場をはっきり下回った</translation>
    </message>
    <message>
        <source>On the day the share did clearly better than its average</source>
        <translation>当日の株価は、平均の日をはっきり上回った</translation>
    </message>
    <message>
        <source>On the day the share did better than its average, but no more than on an ordinary day</source>
        <translation>当日の株価は平均の日を上回ったが、ふだんの日の揺れの範囲だった</translation>
    </message>
    <message>
        <source>On the day the share did just as well as on average</source>
        <translation>当日の株価は、平均の日と同じだけ動いた</translation>
    </message>
    <message>
        <source>On the day the share did worse than its average, but no more than on an ordinary day</source>
        <translation>当日の株価は平均の日を下回ったが、ふだんの日の揺れの範囲だった</translation>
    </message>
    <message>
        <source>On the day the share did clearly worse than its average</source>
        <translation>当日の株価は、平均の日をはっきり下回った</translation>
    </message>
    <message>
        <source>market model</source>
        <translation>マーケットモデル</translation>
    </message>
    <message>
        <source>market-adjusted model</source>
        <translation>市場調整モデル</translation>
    </message>
    <message>
        <source>mean-adjusted model</source>
        <translation>平均調整モデル</translation>
    </message>
    <message>
        <source>log returns</source>
        <translation>対数収益率</translation>
    </message>
    <message>
        <source>simple returns</source>
        <translation>単純収益率</translation>
    </message>
    <message>
        <source>residual variance</source>
        <translation>残差分散</translation>
    </message>
    <message>
        <source>variance with prediction error</source>
        <translation>予測誤差を含む分散</translation>
    </message>
    <message>
        <source>The price files hold no usable closing prices.</source>
        <translation>株価ファイルに使える終値がありません。</translation>
    </message>
    <message>
        <source>Share and index have no trading day in common.</source>
        <translation>株と指数に共通の取引日がありません。</translation>
    </message>
    <message>
        <source>The day of the event, %1, lies outside the trading days share and index have in common: %2 to %3.</source>
        <translation>イベントの日（%1）が、株と指数に共通の取引日（%2～%3）の外にあります。</translation>
    </message>
    <message>
        <source>Before the event there are too few trading days for the estimation window: %1 of at least %2.</source>
        <translation>イベントの前に推定期間のための取引日が足りません（%1日。少なくとも%2日必要です）。</translation>
    </message>
    <message>
        <source>The windows do not fit: at least 3 days of estimation, a gap of 0 or more, and an event window that holds day 0 and does not reach into the estimation window.</source>
        <translation>期間の設定が合いません。推定期間は3日以上、間隔は0以上とし、イベント期間は0日目を含み、推定期間と重ならないようにしてください。</translation>
    </message>
    <message>
        <source>The prices of the estimation window do not vary enough to know what an ordinary day is.</source>
        <translation>推定期間の株価がほとんど動いておらず、ふだんの日の揺れが分かりません。</translation>
    </message>
    <message>
        <source>Some prices are too large or too small to make returns of them.</source>
        <translation>大きすぎる、または小さすぎる価格があり、収益率を計算できません。</translation>
    </message>
    <message>
        <source>The estimation window has only %1 of the %2 trading days asked for.</source>
        <translation>推定期間は、指定の%2取引日のうち%1日分しかありません。</translation>
    </message>
    <message>
        <source>An estimation window of %1 trading days is short; an ordinary day is known badly.</source>
        <translation>推定期間が%1取引日と短く、ふだんの日の揺れはあまり確かではありません。</translation>
    </message>
    <message>
        <source>Another announcement, on %1, falls into the event window.</source>
        <translation>別の発表（%1）がイベント期間に入っています。</translation>
    </message>
    <message>
        <source>Share and index do not trade on the same days (only the share: %1, only the index: %2, first on %3); common days are used.</source>
        <translation>株と指数の取引日が一致しません（株だけ：%1日、指数だけ：%2日、最初は%3）。共通の日だけを使っています。</translation>
    </message>
    <message>
        <source>On %1 the price jumps as in a split (%2); the prices may not be adjusted for it.</source>
        <translation>%1の価格の変化は株式分割（%2）に見えます。分割が調整されていないおそれがあります。</translation>
    </message>
    <message>
        <source>The prices end on day %1 of the event window, which was to reach day %2.</source>
        <translation>株価はイベント期間の%1日目で終わっています（指定は%2日目まで）。</translation>
    </message>
    <message>
        <source>%1 was no common trading day; day 0 is %2.</source>
        <translation>%1は共通の取引日ではないため、%2を0日目としています。</translation>
    </message>
    <message>
        <source>Estimation window</source>
        <translation>推定期間</translation>
    </message>
    <message>
        <source>Event window</source>
        <translation>イベント期間</translation>
    </message>
    <message>
        <source>Day %1 (%2)</source>
        <translation>%1日目（%2）</translation>
    </message>
    <message>
        <source>Price file</source>
        <translation>株価ファイル</translation>
    </message>
    <message>
        <source>t = %1, p = %2</source>
        <translation>t = %1、p = %2</translation>
    </message>
    <message>
        <source>Standard deviation (%1)</source>
        <translation>標準偏差（%1）</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t値</translation>
    </message>
    <message>
        <source>p, two-sided (Student's t, %1 degrees of freedom)</source>
        <translation>両側p値（t分布、自由度%1）</translation>
    </message>
    <message>
        <source>Abnormal return (AR)</source>
        <translation>異常収益率（AR）</translation>
    </message>
    <message>
        <source>Return of %1</source>
        <translation>%1の収益率</translation>
    </message>
    <message>
        <source>minus the expected return</source>
        <translation>期待収益率を引く</translation>
    </message>
    <message>
        <source>Days %1 to %2</source>
        <translation>%1日目～%2日目</translation>
    </message>
    <message>
        <source>Cumulative abnormal return (CAR)</source>
        <translation>累積異常収益率（CAR）</translation>
    </message>
    <message>
        <source>95% band, lowest</source>
        <translation>95%の帯の下限</translation>
    </message>
    <message>
        <source>95% band, highest</source>
        <translation>95%の帯の上限</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Close of %1</source>
        <translation>%1の終値</translation>
    </message>
    <message>
        <source>Kind of return</source>
        <translation>収益率の種類</translation>
    </message>
    <message>
        <source>Expected return</source>
        <translation>期待収益率</translation>
    </message>
    <message>
        <source>plus beta</source>
        <translation>ベータを足す</translation>
    </message>
    <message>
        <source>times the return of %1</source>
        <translation>かける%1の収益率</translation>
    </message>
    <message>
        <source>Mean daily return</source>
        <translation>1日の平均収益率</translation>
    </message>
    <message>
        <source>Alpha (return a day without the market)</source>
        <translation>アルファ（市場が動かない日の収益率）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Days of estimation</source>
        <translation>推定に使った日数</translation>
    </message>
    <message>
        <source>Ordinary days</source>
        <translation>ふだんの日</translation>
    </message>
    <message>
        <source>Beta (share for one of the index)</source>
        <translation>ベータ（指数の動き1に対する株の動き）</translation>
    </message>
    <message>
        <source>Standard deviation of an ordinary day</source>
        <translation>ふだんの日の標準偏差</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>CAR %1</source>
        <translation>CAR %1</translation>
    </message>
    <message>
        <source>Daily return of %1 beyond the expected one around %2, in %3</source>
        <translation>%2前後の%1の1日の収益率から期待収益率を引いた値、単位%3</translation>
    </message>
    <message>
        <source>Daily return of %1 beyond the one expected from %2, around %3, in %4</source>
        <translation>%3前後の%1の1日の収益率から、%2で期待される分を引いた値、単位%4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>estimated from %1 trading days up to %2</source>
        <translation>%2までの%1取引日から推定</translation>
    </message>
    <message>
        <source>%1; %2; %3</source>
        <translation>%1。%2。%3</translation>
    </message>
    <message>
        <source>This story has no price history of the share. Load prices.</source>
        <translation>この話には株価の履歴がありません。株価を読み込んでください。</translation>
    </message>
    <message>
        <source>This story has no price history of an index. Load prices of one.</source>
        <translation>この話には指数の履歴がありません。指数を読み込んでください。</translation>
    </message>
    <message>
        <source>This story does not say which trading day it is about.</source>
        <translation>この話には対象の取引日がありません。</translation>
    </message>
    <message>
        <source>the index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Of the day (AR)</source>
        <translation>その日の分（AR）</translation>
    </message>
    <message>
        <source>Summed from day %1 (CAR), with its 95% band</source>
        <translation>%1日目からの累計（CAR）と95%の帯</translation>
    </message>
    <message>
        <source>%1 (%2 such days in all)</source>
        <translation>%1（このような日は全部で%2日）</translation>
    </message>
    <message>
        <source>Earlier returns: in the table of the chart</source>
        <translation>それより前の収益率の数（図の表にあります）</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Event study</source>
        <translation>イベントスタディ</translation>
    </message>
    <message>
        <source>beyond what the market explains</source>
        <translation>市場で説明できない分</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Day 0: %1</source>
        <translation>0日目：%1</translation>
    </message>
    <message>
        <source>Estimation: %1 trading days, %2 to %3</source>
        <translation>推定期間：%1取引日、%2～%3</translation>
    </message>
    <message>
        <source>Alpha %1, beta %2, standard deviation %3, degrees of freedom %4</source>
        <translation>アルファ%1、ベータ%2、標準偏差%3、自由度%4</translation>
    </message>
</context>
</TS>
