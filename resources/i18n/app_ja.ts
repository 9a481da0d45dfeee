<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 does not go with this command.</source>
        <translation>--%1はこのコマンドでは使えません。</translation>
    </message>
    <message>
        <source>The option %1 is not known.%2</source>
        <translation>%1というオプションはありません。%2</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1のことでしょうか。</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1に値は付きません。</translation>
    </message>
    <message>
        <source>A value is missing after %1.</source>
        <translation>%1の後に値がありません。</translation>
    </message>
    <message>
        <source>--%1 stands here twice.</source>
        <translation>--%1が2回あります。</translation>
    </message>
    <message>
        <source>The list after --%1 has an empty place.</source>
        <translation>--%1の並びに空のところがあります。</translation>
    </message>
    <message>
        <source>Only one story can be given; %1 is one too many.</source>
        <translation>資料は1つだけ指定できます。%1は余分です。</translation>
    </message>
    <message>
        <source>The name of the story is empty.</source>
        <translation>資料の名前が空です。</translation>
    </message>
    <message>
        <source>There is neither a command nor a file %1.%2</source>
        <translation>%1というコマンドもファイルもありません。%2</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1と--%2は同時に使えません。</translation>
    </message>
    <message>
        <source>--%1 cannot be %2. Use one of: %3.</source>
        <translation>--%1に%2は使えません。次から選んでください：%3。</translation>
    </message>
    <message>
        <source>--set %1 cannot be read. Write FACT=VALUE or FACT=LOW..HIGH, such as budget.new=60e9..65e9.</source>
        <translation>--set %1を読めません。FACT=VALUEかFACT=LOW..HIGHの形で、budget.new=60e9..65e9のように書いてください。</translation>
    </message>
    <message>
        <source>--set %1: %2</source>
        <translation>--set %1：%2</translation>
    </message>
    <message>
        <source>--figure goes with charts about one figure only: %1.</source>
        <translation>--figureは、1つの計算値を扱うグラフだけに使えます：%1</translation>
    </message>
    <message>
        <source>The story has no figure %1. “tenbin figures” lists them.</source>
        <translation>資料に%1という計算値はありません。一覧は「tenbin figures」で見られます。</translation>
    </message>
    <message>
        <source>The figure that charts about one figure show.</source>
        <translation>1つの計算値を扱うグラフに出す計算値。</translation>
    </message>
    <message>
        <source>--set names %1 twice.</source>
        <translation>--setに%1が2回あります。</translation>
    </message>
    <message>
        <source>--set: the story has no fact %1.</source>
        <translation>--set：資料に%1という値はありません。</translation>
    </message>
    <message>
        <source>Say which charts: --all, or --chart with an id, or --steps. “tenbin charts” lists them.</source>
        <translation>どの図かを--all、--chart ID、--stepsのどれかで指定してください。一覧は「tenbin charts」で出ます。</translation>
    </message>
    <message>
        <source>There is no chart %1.%2 “tenbin charts” lists them.</source>
        <translation>%1というグラフはありません。%2 一覧は「tenbin charts」で出ます。</translation>
    </message>
    <message>
        <source>Say which files: --format with one or more of %1.</source>
        <translation>どの形式かを--formatで指定してください：%1。</translation>
    </message>
    <message>
        <source>--size %1 is not a size. Write it as 1920x1080, at most %2 a side.</source>
        <translation>--size %1は大きさとして読めません。1920x1080のように書いてください。1辺は%2までです。</translation>
    </message>
    <message>
        <source>--scale %1 is not possible. Use a number above 0 and up to %2.</source>
        <translation>--scale %1は使えません。0より大きく%2以下の数にしてください。</translation>
    </message>
    <message>
        <source>--scale %1 makes the picture more than %2 pixels a side.</source>
        <translation>--scale %1では画像の1辺が%2画素を超えます。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>Commands, each with its own --help:</source>
        <translation>コマンド（それぞれに--helpがあります）：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション：</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>版を表示します。</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>終了コード：</translation>
    </message>
    <message>
        <source>0  done</source>
        <translation>0  完了</translation>
    </message>
    <message>
        <source>1  check has warnings, or a figure is not where the story says</source>
        <translation>1  checkが警告を見つけた、または数字が資料の示す位置にない</translation>
    </message>
    <message>
        <source>2  wrong usage</source>
        <translation>2  使い方の誤り</translation>
    </message>
    <message>
        <source>3  the input cannot be used</source>
        <translation>3  入力を使えない</translation>
    </message>
    <message>
        <source>4  the output cannot be written</source>
        <translation>4  出力を書けない</translation>
    </message>
    <message>
        <source>Open the window with a story file, or with the last one.</source>
        <translation>資料のファイルをウィンドウで開きます。指定がなければ前回のものです。</translation>
    </message>
    <message>
        <source>Say what is wrong with a story, judge its claims and look for its figures in the article.</source>
        <translation>資料の問題点を示し、主張を確かめ、記事の中に数字があるかを調べます。</translation>
    </message>
    <message>
        <source>Text of the article: is every figure where the story says?</source>
        <translation>記事のテキスト。資料の示す位置に数字があるかを調べます。</translation>
    </message>
    <message>
        <source>Print every figure with its exact value.</source>
        <translation>すべての計算値を正確な値で出します。</translation>
    </message>
    <message>
        <source>List the charts and what they say.</source>
        <translation>グラフと、それぞれが示すことを一覧にします。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSONで出します。</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>CSVで出します。</translation>
    </message>
    <message>
        <source>Every chart the story has something for.</source>
        <translation>資料に中身のあるすべてのグラフ。</translation>
    </message>
    <message>
        <source>One chart; may be repeated.</source>
        <translation>グラフ1つ。くり返し使えます。</translation>
    </message>
    <message>
        <source>slide (default), slide-4k, slide-4x3, half-slide, square or a4.</source>
        <translation>slide（初期値）、slide-4k、slide-4x3、half-slide、square、a4のどれか。</translation>
    </message>
    <message>
        <source>Size in pixels instead of a preset.</source>
        <translation>決まった大きさの代わりに、画素数で指定します。</translation>
    </message>
    <message>
        <source>Pixels of the picture per pixel of its size.</source>
        <translation>大きさの1画素あたりの、画像の画素数。</translation>
    </message>
    <message>
        <source>No background.</source>
        <translation>背景を透明にします。</translation>
    </message>
    <message>
        <source>Of light (default), dark, contrast, with commas.</source>
        <translation>light（初期値）、dark、contrastから。コンマで区切ります。</translation>
    </message>
    <message>
        <source>ja, en or both; without it the language of the system.</source>
        <translation>ja、en、bothのどれか。なければシステムの言語です。</translation>
    </message>
    <message>
        <source>Folder for the files; made if it is not there.</source>
        <translation>ファイルを入れるフォルダー。なければ作ります。</translation>
    </message>
    <message>
        <source>article (default) or checked.</source>
        <translation>article（記事、初期値）かchecked（確認した値）。</translation>
    </message>
    <message>
        <source>exact (default) or printed.</source>
        <translation>exact（そのまま、初期値）かprinted（丸めの幅を含む）。</translation>
    </message>
    <message>
        <source>independent (default) or paired.</source>
        <translation>independent（すべての組み合わせ、初期値）かpaired（下限どうし、上限どうし）。</translation>
    </message>
    <message>
        <source>Assume a value, or FACT=LOW..HIGH: plain numbers in the fact's unit, or as people write them, such as 70-72B; may be repeated.</source>
        <translation>値を仮定します。FACT=LOW..HIGHとも書けます。数字だけならその値の単位、700億～720億のような書き方もできます。くり返し使えます。</translation>
    </message>
    <message>
        <source>A scenario of the story, or one from a JSON file; options count more.</source>
        <translation>資料にある場合か、JSONファイルの場合を使います。オプションのほうが優先されます。</translation>
    </message>
    <message>
        <source>Of png, svg, pdf, pptx, handout, xlsx, csv, json, with commas.</source>
        <translation>png、svg、pdf、pptx、handout（配布資料のPDF）、xlsx、csv、jsonから。コンマで区切ります。</translation>
    </message>
    <message>
        <source>File names, of {chart}, {title}, {story}, {date}, {lang}, {theme}.</source>
        <translation>ファイル名の形。{chart}、{title}、{story}、{date}、{lang}、{theme}が使えます。</translation>
    </message>
    <message>
        <source>Pictures carry no story; Tenbin cannot open them again.</source>
        <translation>画像に資料を入れません。Tenbinでもう一度開くことはできなくなります。</translation>
    </message>
    <message>
        <source>Make the files of a manifest again and say what differs.</source>
        <translation>一覧のファイルをもう一度作り、違いを知らせます。</translation>
    </message>
    <message>
        <source>Write charts as pictures, slides, workbooks and tables. The files are named CHART.LANG.THEME.EXT.</source>
        <translation>グラフを画像、スライド、ワークブック、表として書き出します。ファイル名はCHART.LANG.THEME.EXTです。</translation>
    </message>
    <message>
        <source>--name %1 names a folder too. Use --output for that.</source>
        <translation>--name %1 にフォルダーが含まれています。フォルダーは --output で指定してください。</translation>
    </message>
    <message>
        <source>--verify goes without anything else: the manifest says it all.</source>
        <translation>--verify は単独で使います。必要なことは一覧に書かれています。</translation>
    </message>
    <message>
        <source>Say how a price file is understood and what is odd about it.</source>
        <translation>株価ファイルの読み取り結果と、気になる点を表示します。</translation>
    </message>
    <message>
        <source>Say how a catalogue of models is understood and which of its rows can be drawn.</source>
        <translation>モデル一覧の読み取り結果と、図にできる行を表示します。</translation>
    </message>
    <message>
        <source>How far a share moved beyond what the market explains (MacKinlay 1997).</source>
        <translation>株価の動きのうち、市場全体では説明できない分を求めます（MacKinlay 1997）。</translation>
    </message>
    <message>
        <source>Price history of the share.</source>
        <translation>株式の価格ファイル。</translation>
    </message>
    <message>
        <source>Price history of the index.</source>
        <translation>株価指数の価格ファイル。</translation>
    </message>
    <message>
        <source>Catalogue of models (CSV).</source>
        <translation>モデルの一覧（CSV）。</translation>
    </message>
    <message>
        <source>Which of several symbols in the share's file.</source>
        <translation>株式のファイルに銘柄が複数あるとき、その名前。</translation>
    </message>
    <message>
        <source>How dates such as 03/04/2025 are meant: ymd, dmy or mdy.</source>
        <translation>03/04/2025のような日付の順序：ymd、dmy、mdy。</translation>
    </message>
    <message>
        <source>Day of the event, such as 2025-01-24.</source>
        <translation>発表の日。例：2025-01-24。</translation>
    </message>
    <message>
        <source>Trading days of the estimation window (120).</source>
        <translation>推定期間の取引日数（120）。</translation>
    </message>
    <message>
        <source>Trading days between it and the event; 10 (default): it ends on day −11.</source>
        <translation>推定期間と発表の間の取引日数。10（初期値）なら−11日目で終わります。</translation>
    </message>
    <message>
        <source>Event window in trading days (-5..5).</source>
        <translation>発表前後の期間（取引日、-5..5）。</translation>
    </message>
    <message>
        <source>log (default) or simple.</source>
        <translation>log（初期値）またはsimple。</translation>
    </message>
    <message>
        <source>market (default), market-adjusted or mean-adjusted.</source>
        <translation>market（初期値）、market-adjusted、mean-adjustedのどれか。</translation>
    </message>
    <message>
        <source>prediction (default): with the error of the estimated coefficients; residual: without.</source>
        <translation>prediction（初期値）は係数の推定誤差を含み、residualは含みません。</translation>
    </message>
    <message>
        <source>Only one file can be given; %1 is one too many.</source>
        <translation>ファイルは1つだけです。%1が余分です。</translation>
    </message>
    <message>
        <source>Say which price file.</source>
        <translation>株価ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Say which catalogue.</source>
        <translation>モデルの一覧のファイルを指定してください。</translation>
    </message>
    <message>
        <source>--%1 %2 is no number of days. Use a whole number from %3.</source>
        <translation>--%1 %2は日数として読めません。%3以上の整数で指定してください。</translation>
    </message>
    <message>
        <source>--window %1 is no window. Write it as -5..5, around day 0.</source>
        <translation>--window %1は期間として読めません。0日目を含めて-5..5のように書いてください。</translation>
    </message>
    <message>
        <source>This command takes its files after --prices and --index; %1 stands alone.</source>
        <translation>このコマンドのファイルは--pricesと--indexの後に書きます。%1が余分です。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1がありません。</translation>
    </message>
    <message>
        <source>--date %1 is no day. Write it as 2025-01-24.</source>
        <translation>--date %1は日付として読めません。2025-01-24のように書いてください。</translation>
    </message>
    <message>
        <source>The window begins on day %1, inside the estimation window. Use --gap %2 or more.</source>
        <translation>期間が%1日目から始まり、推定期間と重なります。--gap %2以上にしてください。</translation>
    </message>
    <message>
        <source>The shown steps of the talk instead of charts; a handout and slides have their notes.</source>
        <translation>図のかわりに、発表で見せる場面。スライドと配布資料にはメモも入ります。</translation>
    </message>
    <message>
        <source>A workbook is of charts, not of steps: leave xlsx or --steps out.</source>
        <translation>ブックは図から作るもので、場面からは作れません。xlsxか--stepsを外してください。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>出力を書き込めません：%1。</translation>
    </message>
    <message>
        <source>built-in story</source>
        <translation>内蔵の資料</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>問題：%1件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Claims: %1</source>
        <translation>主張：%1件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Places in the article: %1, all found.</source>
        <translation>記事中の位置：%1か所、すべて見つかりました。</translation>
    </message>
    <message>
        <source>Places in the article: %1, not found: %2.</source>
        <translation>記事中の位置：%1か所、見つからないもの：%2か所。</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the article.</source>
        <translation>%1：「%2」は記事にありません。</translation>
    </message>
    <message>
        <source>%1: “%2” is in the article, but not %3 times (found: %4).</source>
        <translation>%1：「%2」は記事にありますが、%3回目がありません（見つかった回数：%4）。</translation>
    </message>
    <message>
        <source>%1 – not available: %2</source>
        <translation>%1（表示できません：%2）</translation>
    </message>
    <message>
        <source>%1 wins, %2 ties, %3 losses</source>
        <translation>%1勝%2分け%3敗</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1は書き出せません：%2</translation>
    </message>
    <message>
        <source>The BIZ UD fonts are missing. Install the package fonts-morisawa-bizud-gothic.</source>
        <translation>BIZ UDフォントがありません。パッケージfonts-morisawa-bizud-gothicを入れてください。</translation>
    </message>
    <message>
        <source>Files written: %1 of %2</source>
        <translation>書き出したファイル：%2件中%1件</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “tenbin --help” lists what works without one.</source>
        <translation>ウィンドウを開く画面がありません。画面なしでできることは「tenbin --help」で見られます。</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>違いの数：%1</translation>
    </message>
    <message>
        <source>Say which charts: --all, or --chart with an id.</source>
        <translation>どのグラフかを指定してください：--all、または --chart と id。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルを書き込めません：%1。</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>画像を作れませんでした。</translation>
    </message>
    <message>
        <source>The folder cannot be made. Choose another folder.</source>
        <translation>フォルダーを作れません。ほかのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A folder of this name is in the way. Choose another name or another folder.</source>
        <translation>同じ名前のフォルダーがあります。ほかの名前かフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk is full. Make room or choose another folder.</source>
        <translation>ディスクの空きが足りません。空きを作るか、ほかのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Writing into this folder is not allowed. Choose another folder.</source>
        <translation>このフォルダーには書き込めません。ほかのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file that is there may not be replaced. Choose another name or another folder.</source>
        <translation>すでにあるファイルを置き換えられません。ほかの名前かフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A text is missing here.</source>
        <translation>ここに文字列がありません。</translation>
    </message>
    <message>
        <source>This is no scenario.</source>
        <translation>場合の形になっていません。</translation>
    </message>
    <message>
        <source>A file of a batch stands beside its manifest.</source>
        <translation>ファイルは一覧と同じフォルダーにあるはずです。</translation>
    </message>
    <message>
        <source>The format is not known.</source>
        <translation>形式がわかりません。</translation>
    </message>
    <message>
        <source>There is no such batch.</source>
        <translation>この書き出しはありません。</translation>
    </message>
    <message>
        <source>No view is named.</source>
        <translation>どのグラフかが書かれていません。</translation>
    </message>
    <message>
        <source>This is no manifest of an export.</source>
        <translation>書き出しの一覧ではありません。</translation>
    </message>
    <message>
        <source>This is no manifest of this version.</source>
        <translation>この版の書き出しの一覧ではありません。</translation>
    </message>
    <message>
        <source>These are too many files.</source>
        <translation>ファイルが多すぎます。</translation>
    </message>
    <message>
        <source>The manifest cannot be read.</source>
        <translation>書き出しの一覧を読めません。</translation>
    </message>
    <message>
        <source>%1: the file is gone</source>
        <translation>%1：ファイルがありません</translation>
    </message>
    <message>
        <source>%1: not the file that was written</source>
        <translation>%1：書き出したファイルではありません</translation>
    </message>
    <message>
        <source>%1: its story cannot be read: %2</source>
        <translation>%1：元の資料を読めません：%2</translation>
    </message>
    <message>
        <source>%1: its story has changed since: %2</source>
        <translation>%1：元の資料が変わっています：%2</translation>
    </message>
    <message>
        <source>%1: comes out differently now</source>
        <translation>%1：今は違う結果になります</translation>
    </message>
    <message>
        <source>%1: cannot be made again: %2</source>
        <translation>%1：もう一度作れません：%2</translation>
    </message>
</context>
</TS>
