<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>PriceParts</name>
    <message>
        <source>Not used</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
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
        <source>Adjusted close</source>
        <translation>調整後終値</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>出来高</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
</context>
<context>
    <name>tenbin::DialectForm</name>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>日付の順序</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Fields end at</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Thousands mark</source>
        <translation>桁区切り</translation>
    </message>
    <message>
        <source>Lines of headings</source>
        <translation>見出しの行数</translation>
    </message>
    <message>
        <source>As traded</source>
        <translation>取引された値</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>調整後</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年・月・日</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日・月・年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月・日・年</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>ピリオド</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>アポストロフィ</translation>
    </message>
    <message>
        <source>Fixed space</source>
        <translation>改行しない空白</translation>
    </message>
    <message>
        <source>Narrow space</source>
        <translation>狭い空白</translation>
    </message>
</context>
<context>
    <name>tenbin::ImportDialog</name>
    <message>
        <source>Load models: %1</source>
        <translation>モデルの読み込み：%1</translation>
    </message>
    <message>
        <source>Load prices: %1</source>
        <translation>株価の読み込み：%1</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>気になる点</translation>
    </message>
    <message>
        <source>Keep a copy inside the story</source>
        <translation>ファイルの写しを資料に入れる</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>利用条件</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The share</source>
        <translation>この株式</translation>
    </message>
    <message>
        <source>The index</source>
        <translation>株価指数</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message>
        <source>Click a heading to say what its column holds</source>
        <translation>見出しを押すと、列の内容を選べます</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1: column “%2”</source>
        <translation>%1：列「%2」</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>%1 daily prices, %2 to %3.</source>
        <translation>日ごとの株価%1件（%2～%3）。</translation>
    </message>
    <message>
        <source>%1 prices, %2 to %3.</source>
        <translation>株価%1件（%2～%3）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No prices could be read.</source>
        <translation>株価を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Lines passed over: %1.</source>
        <translation>読み飛ばした行：%1。</translation>
    </message>
    <message>
        <source>No models could be read.</source>
        <translation>モデルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Rows: %1. With parameters: %2. With a cost: %3. With both, and so drawn: %4. Passed over: %5.</source>
        <translation>行：%1。パラメーター数あり：%2。費用あり：%3。両方あり（図に示す）：%4。読み飛ばし：%5。</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>%1行目、%2：%3</translation>
    </message>
</context>
<context>
    <name>DataCommands</name>
    <message>
        <source>linking of %1</source>
        <translation>%1のリンク</translation>
    </message>
    <message>
        <source>the share's prices</source>
        <translation>株式の価格</translation>
    </message>
    <message>
        <source>the index's prices</source>
        <translation>株価指数の価格</translation>
    </message>
    <message>
        <source>the catalogue of models</source>
        <translation>モデルの一覧</translation>
    </message>
</context>
<context>
    <name>tenbin::DataCommands</name>
    <message>
        <source>Reading %1: %2%</source>
        <translation>%1を読み込み中：%2%</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>%1の読み込み</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.tab *.txt *.prn);;All files (*)</source>
        <translation>表の文字ファイル (*.csv *.tsv *.tab *.txt *.prn);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>リンクしました：%1</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <source>removal of a linked file</source>
        <translation>リンクの削除</translation>
    </message>
    <message>
        <source>use of a changed file</source>
        <translation>変わったファイルの使用</translation>
    </message>
    <message>
        <source>copy of a linked file</source>
        <translation>リンクしたファイルの写し</translation>
    </message>
</context>
<context>
    <name>tenbin::LinksDialog</name>
    <message>
        <source>Linked files</source>
        <translation>リンクしたファイル</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>利用条件</translation>
    </message>
    <message>
        <source>The story names these files. It holds a copy only of those kept inside.</source>
        <translation>資料はこれらのファイルの場所を記録します。写しを入れたものだけが資料に含まれます。</translation>
    </message>
    <message>
        <source>Load another file…</source>
        <translation>別のファイルを読み込む…</translation>
    </message>
    <message>
        <source>Use the file as it is now</source>
        <translation>今のファイルを使う</translation>
    </message>
    <message>
        <source>Keep a copy inside</source>
        <translation>写しを資料に入れる</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>リンクを外す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>読み込んでいません</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>Inside the story</source>
        <translation>資料の中</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>tenbin::NoticeBar</name>
    <message>
        <source>Linked files…</source>
        <translation>リンクしたファイル…</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Load prices of the share…</source>
        <translation>株式の価格を読み込む…</translation>
    </message>
    <message>
        <source>Load prices</source>
        <translation>株価を読み込む</translation>
    </message>
    <message>
        <source>Read a price history of the share from a file</source>
        <translation>株式の価格の推移をファイルから読み込みます</translation>
    </message>
    <message>
        <source>Load prices of the index…</source>
        <translation>株価指数を読み込む…</translation>
    </message>
    <message>
        <source>Load the index</source>
        <translation>指数を読み込む</translation>
    </message>
    <message>
        <source>Read a price history of the market's index from a file</source>
        <translation>市場全体の指数の推移をファイルから読み込みます</translation>
    </message>
    <message>
        <source>Load a catalogue of models…</source>
        <translation>モデルの一覧を読み込む…</translation>
    </message>
    <message>
        <source>Load models</source>
        <translation>モデルを読み込む</translation>
    </message>
    <message>
        <source>Read a list of models with parameters and costs from a file</source>
        <translation>パラメーター数と費用のあるモデルの一覧をファイルから読み込みます</translation>
    </message>
    <message>
        <source>Linked files…</source>
        <translation>リンクしたファイル…</translation>
    </message>
    <message>
        <source>The files of prices and models this story uses</source>
        <translation>この資料が使う株価とモデルのファイル</translation>
    </message>
</context>
<context>
    <name>tenbin::StudyBar</name>
    <message>
        <source>Market model</source>
        <translation>市場モデル</translation>
    </message>
    <message>
        <source>Less the market</source>
        <translation>市場との差</translation>
    </message>
    <message>
        <source>Less its mean</source>
        <translation>平均との差</translation>
    </message>
    <message>
        <source>Simple returns</source>
        <translation>単純収益率</translation>
    </message>
    <message>
        <source>Log returns</source>
        <translation>対数収益率</translation>
    </message>
    <message>
        <source>Variance: residual</source>
        <translation>分散：残差</translation>
    </message>
    <message>
        <source>Variance: prediction</source>
        <translation>分散：予測誤差</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>収益率</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>Estimation days</source>
        <translation>推定日数</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Days from</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message>
        <source>Dates such as %1 can be read in more than one way. Say how they are meant: %2.</source>
        <translation>%1のような日付は読み方が一つに決まりません。順序を選んでください：%2。</translation>
    </message>
</context>
<context>
    <name>CatalogueColumns</name>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>access</source>
        <translation>公開の形</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>機材</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメーター数</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>計算量</translation>
    </message>
</context>
</TS>
