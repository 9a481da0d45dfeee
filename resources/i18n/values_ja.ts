<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Numbers</name>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%2あたり%1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>年%1</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>ドル</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>ドル</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>基</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>基</translation>
    </message>
    <message>
        <source>GPU-hour</source>
        <translation>GPU時間</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU時間</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>share</source>
        <translation>株</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>株</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>annual salary</source>
        <translation>人分の年収</translation>
    </message>
    <message>
        <source>annual salaries</source>
        <translation>人分の年収</translation>
    </message>
    <message>
        <source>million parameters</source>
        <translation>100万パラメーター</translation>
    </message>
    <message>
        <source>million tokens</source>
        <translation>100万トークン</translation>
    </message>
</context>
<context>
    <name>NumbersAxis</name>
    <message>
        <source>%1 per %2</source>
        <translation>%2あたりの%1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 cannot be read (%2). Check that the file is there and that you may read it.</source>
        <translation>%1を読めません（%2）。ファイルがあるか、読む権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>ファイルが空です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is too large: %1, and the limit is %2. Take out what is not needed.</source>
        <translation>大きすぎます（%1、上限は%2）。要らないものを減らしてください。</translation>
    </message>
    <message>
        <source>This is not a text in UTF-8, UTF-16 or Shift_JIS. Save it again as UTF-8.</source>
        <translation>UTF-8、UTF-16、Shift_JISのどの文字コードでもありません。UTF-8で保存し直してください。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it again as UTF-8.</source>
        <translation>ファイルの文字コードがUTF-8ではありません。UTF-8で保存し直してください。</translation>
    </message>
    <message>
        <source>Line %1, column %2 cannot be read (%3). Check the commas, quotation marks and brackets there.</source>
        <translation>%1行%2文字目を読めません（%3）。その近くのコンマ、引用符、かっこを確かめてください。</translation>
    </message>
    <message>
        <source>Brackets are nested more than %1 levels deep. Use fewer levels.</source>
        <translation>かっこの重なりが%1段を超えています。段を減らしてください。</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of them.</source>
        <translation>「%1」が同じ場所に二つあります。どちらかを消してください。</translation>
    </message>
    <message>
        <source>“%1” is not known here and is ignored. Check its spelling.</source>
        <translation>「%1」はここでは使われないため、読み飛ばします。つづりを確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation>「%1」がありません。書き加えてください。</translation>
    </message>
    <message>
        <source>Expected here: %1. Found: %2. Write it in the expected form.</source>
        <translation>ここに書けるのは%1です（書かれているのは%2）。書き方を直してください。</translation>
    </message>
    <message>
        <source>The file has format %1; this program reads format %2. Use a version of the program that fits the file.</source>
        <translation>ファイルの形式は%1ですが、このプログラムが読めるのは形式%2です。形式に合う版のプログラムを使ってください。</translation>
    </message>
    <message>
        <source>“%1” cannot be an id. Use small letters, digits, points and hyphens, and start with a letter.</source>
        <translation>「%1」はidに使えません。英小文字で始め、英小文字、数字、点、ハイフンで書いてください。</translation>
    </message>
    <message>
        <source>The id “%1” is used twice. Give one of them another id.</source>
        <translation>id「%1」が二度使われています。どちらかを別のidにしてください。</translation>
    </message>
    <message>
        <source>“%1” names nothing in this story. Expected: %2. Check its spelling or add it.</source>
        <translation>「%1」はこの資料にありません（ここに書けるのは%2）。つづりを直すか、書き加えてください。</translation>
    </message>
    <message>
        <source>The unit “%1” is not known. Use a known one, such as USD, parameter, GPU-hour or ratio.</source>
        <translation>単位「%1」は使えません。USD、parameter、GPU-hour、ratioなど、使える単位で書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Use one of: %2.</source>
        <translation>「%1」はここでは使えません。次のどれかで書いてください：%2</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write digits with at most one point, such as 5.5 or 60e9.</source>
        <translation>「%1」は数ではありません。5.5や60e9のように、数字と一つまでの小数点で書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2025-01-24, 2025-01 or 2025.</source>
        <translation>「%1」は日付ではありません。2025-01-24、2025-01、2025のどれかの形で書いてください。</translation>
    </message>
    <message>
        <source>The low end %1 is above the high end %2. Swap or correct them.</source>
        <translation>下の端%1が上の端%2より大きくなっています。入れ替えるか、直してください。</translation>
    </message>
    <message>
        <source>The text in %1 is missing; the other language is shown. Add it.</source>
        <translation>%1の文がないため、もう一方の言語で表示します。書き加えてください。</translation>
    </message>
    <message>
        <source>This fact has no value. Add what the article says or what was checked.</source>
        <translation>この事実には値がありません。記事の値か確認した値を書いてください。</translation>
    </message>
    <message>
        <source>This value has no source. Name one, or mark it as having none (certainty D).</source>
        <translation>この値には出典がありません。出典を書くか、出典なし（確かさD）としてください。</translation>
    </message>
    <message>
        <source>The formula cannot be read from character %1: %2. Put a space on both sides of + - * / and check the brackets.</source>
        <translation>式を%1文字目から読めません：%2。+ - * / の両側に空白があるか、かっこが合っているかを確かめてください。</translation>
    </message>
    <message>
        <source>These figures rest on each other in a circle: %1. Change one of their formulas.</source>
        <translation>値どうしが互いをもとにしていて、計算できません：%1。どれかの式を直してください。</translation>
    </message>
    <message>
        <source>The units do not go together: %1 and %2. Check the formula and its values.</source>
        <translation>単位が合いません：%1と%2。式と、もとの値を確かめてください。</translation>
    </message>
    <message>
        <source>The number to divide by could be zero, so there is no value. Narrow its range.</source>
        <translation>割る数が0になりうるため、値を出せません。その範囲を狭めてください。</translation>
    </message>
    <message>
        <source>The exact range cannot be worked out, because %1 stands in the formula more than once. Write it once, such as (a + b) / x for a / x + b / x.</source>
        <translation>式に%1が二度以上あるため、正確な範囲を出せません。a / x + b / xを(a + b) / xとするように、一度だけ使う式にしてください。</translation>
    </message>
    <message>
        <source>%1 values stand in the formula more than once; at most %2 can. Write the formula with fewer repeats.</source>
        <translation>式に二度以上ある値が%1個あります（上限は%2個）。くり返しの少ない式にしてください。</translation>
    </message>
    <message>
        <source>The formula is too long once written out; the limit is %1. Split or shorten it.</source>
        <translation>もとの値まで書き下すと式が長すぎます（上限は%1）。分けるか、短くしてください。</translation>
    </message>
    <message>
        <source>Only a lower limit is known for %1, so there is no value. Give it an upper limit or set a value.</source>
        <translation>%1は下限しか分かっていないため、値を出せません。上限を書くか、値を決めてください。</translation>
    </message>
    <message>
        <source>%1, on which this rests, has no value. Correct that one first.</source>
        <translation>もとになる%1に値がありません。先にそちらを直してください。</translation>
    </message>
    <message>
        <source>The story has no fact “%1” to change. Check its spelling.</source>
        <translation>変えようとした事実「%1」はこの資料にありません。つづりを確かめてください。</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 bytes. This is no table of text.</source>
        <translation>%1行目が%2バイトより長く、表の文字ファイルではありません。</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>行が%1行を超えています。</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>文字のファイルではありません。</translation>
    </message>
    <message>
        <source>A quotation mark opened on line %1 is never closed.</source>
        <translation>%1行目で開いた引用符が閉じていません。</translation>
    </message>
    <message>
        <source>The file was shortened or removed while it was read. Read it again.</source>
        <translation>読み込み中にファイルが短くなったか、なくなりました。もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み込みを中止しました。</translation>
    </message>
    <message>
        <source>The linked file %1 is not there. Show where it is, or remove the link.</source>
        <translation>リンクしたファイル%1が見つかりません。場所を示すか、リンクを外してください。</translation>
    </message>
    <message>
        <source>The linked file %1 is another than when it was linked.</source>
        <translation>リンクしたファイル%1が、リンクした時から変わっています。</translation>
    </message>
    <message>
        <source>The file inside the story is damaged.</source>
        <translation>資料の中のファイルが壊れています。</translation>
    </message>
    <message>
        <source>There are no prices in this file. It needs a column of dates and one of prices.</source>
        <translation>このファイルに株価がありません。日付の列と価格の列が必要です。</translation>
    </message>
    <message>
        <source>There is no list of models in this file. It needs a column of names and one of parameters, cost, hours or compute.</source>
        <translation>このファイルにモデルの一覧がありません。名前の列と、パラメーター数・費用・時間・計算量のどれかの列が必要です。</translation>
    </message>
</context>
<context>
    <name>ProblemWord</name>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>項目の集まり</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true か false</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空の値</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>a fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>計算した値</translation>
    </message>
    <message>
        <source>a fact or figure</source>
        <translation>事実か計算した値</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>a caveat</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>an assumption</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation>仮定の組</translation>
    </message>
    <message>
        <source>a chart</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
</context>
</TS>
