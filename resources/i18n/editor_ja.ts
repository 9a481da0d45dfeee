<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>StoryChoice</name>
    <message>
        <source>a year's investment</source>
        <translation>年間の投資</translation>
    </message>
    <message>
        <source>one training run</source>
        <translation>1回の訓練費用</translation>
    </message>
    <message>
        <source>a year's pay</source>
        <translation>年収</translation>
    </message>
    <message>
        <source>share price</source>
        <translation>株価</translation>
    </message>
    <message>
        <source>value of a company</source>
        <translation>会社の価値</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>percent with sign</source>
        <translation>符号つきのパーセント</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍・回</translation>
    </message>
    <message>
        <source>count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>plain number</source>
        <translation>そのままの数</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
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
        <source>article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>一次資料</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>二次資料</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>推計</translation>
    </message>
    <message>
        <source>A: read in the source</source>
        <translation>A：原典で読んだ</translation>
    </message>
    <message>
        <source>B: follows from the source</source>
        <translation>B：原典から求めた</translation>
    </message>
    <message>
        <source>C: estimate or press</source>
        <translation>C：推計・報道</translation>
    </message>
    <message>
        <source>D: no source</source>
        <translation>D：出典なし</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
</context>
<context>
    <name>StoryColumn</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Title (Japanese)</source>
        <translation>題（日本語）</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>題（英語）</translation>
    </message>
    <message>
        <source>Publisher (Japanese)</source>
        <translation>発行者（日本語）</translation>
    </message>
    <message>
        <source>Publisher (English)</source>
        <translation>発行者（英語）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>ある場所</translation>
    </message>
    <message>
        <source>Term (Japanese)</source>
        <translation>用語（日本語）</translation>
    </message>
    <message>
        <source>Term (English)</source>
        <translation>用語（英語）</translation>
    </message>
    <message>
        <source>Definition (Japanese)</source>
        <translation>意味（日本語）</translation>
    </message>
    <message>
        <source>Definition (English)</source>
        <translation>意味（英語）</translation>
    </message>
    <message>
        <source>Name (Japanese)</source>
        <translation>名前（日本語）</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>名前（英語）</translation>
    </message>
    <message>
        <source>What-if values</source>
        <translation>仮定の値</translation>
    </message>
    <message>
        <source>Claimed value</source>
        <translation>主張の値</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>四捨五入の幅</translation>
    </message>
    <message>
        <source>Place in the article</source>
        <translation>記事の中の場所</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>調べた結果</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Claim (Japanese)</source>
        <translation>主張（日本語）</translation>
    </message>
    <message>
        <source>Claim (English)</source>
        <translation>主張（英語）</translation>
    </message>
    <message>
        <source>About</source>
        <translation>何について</translation>
    </message>
    <message>
        <source>What was found (Japanese)</source>
        <translation>わかったこと（日本語）</translation>
    </message>
    <message>
        <source>What was found (English)</source>
        <translation>わかったこと（英語）</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表し方</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>桁数</translation>
    </message>
    <message>
        <source>Kind of money</source>
        <translation>お金の種類</translation>
    </message>
    <message>
        <source>Article: value</source>
        <translation>記事：値</translation>
    </message>
    <message>
        <source>Checked: value</source>
        <translation>確認：値</translation>
    </message>
    <message>
        <source>Pairing group</source>
        <translation>組にする名前</translation>
    </message>
    <message>
        <source>Article: rounded to</source>
        <translation>記事：四捨五入の幅</translation>
    </message>
    <message>
        <source>Article: certainty</source>
        <translation>記事：確かさ</translation>
    </message>
    <message>
        <source>Article: sources</source>
        <translation>記事：出典</translation>
    </message>
    <message>
        <source>Article: note (Japanese)</source>
        <translation>記事：メモ（日本語）</translation>
    </message>
    <message>
        <source>Article: note (English)</source>
        <translation>記事：メモ（英語）</translation>
    </message>
    <message>
        <source>Checked: rounded to</source>
        <translation>確認：四捨五入の幅</translation>
    </message>
    <message>
        <source>Checked: certainty</source>
        <translation>確認：確かさ</translation>
    </message>
    <message>
        <source>Checked: sources</source>
        <translation>確認：出典</translation>
    </message>
    <message>
        <source>Checked: note (Japanese)</source>
        <translation>確認：メモ（日本語）</translation>
    </message>
    <message>
        <source>Checked: note (English)</source>
        <translation>確認：メモ（英語）</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>式</translation>
    </message>
    <message>
        <source>Explanation (Japanese)</source>
        <translation>説明（日本語）</translation>
    </message>
    <message>
        <source>Explanation (English)</source>
        <translation>説明（英語）</translation>
    </message>
    <message>
        <source>Caveat (Japanese)</source>
        <translation>注意（日本語）</translation>
    </message>
    <message>
        <source>Caveat (English)</source>
        <translation>注意（英語）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
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
<context>
    <name>StoryEdit</name>
    <message>
        <source>Say here what was found.</source>
        <translation>わかったことをここに書きます。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>Company of the spending</source>
        <translation>支出する会社</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Id of the story</source>
        <translation>資料のID</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>新しい計算</translation>
    </message>
    <message>
        <source>Say here how it is worked out.</source>
        <translation>求め方をここに書きます。</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新しい主張</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>まだ確かめていません。</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新しい用語</translation>
    </message>
    <message>
        <source>Say here what it means.</source>
        <translation>意味をここに書きます。</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新しい出典</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>発行者をここに</translation>
    </message>
</context>
<context>
    <name>StoryFileDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>保存していない変更</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>「%1」の変更を保存しますか。</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>保存しないと、変更は失われます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を捨てる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Reloading drops your own unsaved changes.</source>
        <translation>読み直すと、保存していない自分の変更は失われます。</translation>
    </message>
    <message>
        <source>Reloading shows what stands in the file now.</source>
        <translation>読み直すと、今のファイルの内容を表示します。</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>ファイルの変更</translation>
    </message>
    <message>
        <source>Another program changed %1.</source>
        <translation>ほかのプログラムが%1を書き換えました。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の内容を残す</translation>
    </message>
    <message>
        <source>%1 was changed since it was opened here.</source>
        <translation>%1は、ここで開いたあとに書き換えられています。</translation>
    </message>
    <message>
        <source>Replacing it drops what another window or program wrote.</source>
        <translation>置きかえると、ほかの画面やプログラムが書いた内容は失われます。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置きかえる</translation>
    </message>
    <message>
        <source>Unknown parts</source>
        <translation>わからない部分</translation>
    </message>
    <message>
        <source>%1 has parts that cannot be kept.</source>
        <translation>%1には、残せない部分があります。</translation>
    </message>
    <message>
        <source>Saving here drops them: %1</source>
        <translation>ここに保存すると失われます：%1</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>除いて保存</translation>
    </message>
    <message>
        <source>Last kept: %1</source>
        <translation>最後の控え：%1</translation>
    </message>
    <message>
        <source>What-if values, last kept: %1</source>
        <translation>仮定の値、最後の控え：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル：%1</translation>
    </message>
    <message>
        <source>Unsaved work found</source>
        <translation>保存していない作業</translation>
    </message>
    <message>
        <source>Unsaved work on “%1” was found.</source>
        <translation>「%1」の保存していない作業が見つかりました。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>捨てる</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
</context>
<context>
    <name>StoryTables</name>
    <message>
        <source>new row</source>
        <translation>行の追加</translation>
    </message>
    <message>
        <source>copy of “%1”</source>
        <translation>「%1」の複製</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>「%1」の削除</translation>
    </message>
    <message>
        <source>move of “%1”</source>
        <translation>「%1」の移動</translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation>セルの貼り付け</translation>
    </message>
    <message>
        <source>%2 of “%1”</source>
        <translation>「%1」の%2</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“%1” is used by %2. Take it out there first.</source>
        <translation>「%1」は%2で使われています。先にそこから外してください。</translation>
    </message>
</context>
<context>
    <name>tenbin::StoryEditor</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>足りないものはありません。</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>取り込めません：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1/%2・%3</translation>
    </message>
    <message>
        <source>Edit story</source>
        <translation>資料の編集</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>場合</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>場所を見る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
</context>
<context>
    <name>tenbin::StoryFileCommands</name>
    <message>
        <source>Save story</source>
        <translation>資料を保存</translation>
    </message>
    <message>
        <source>Stories (*.json);;All files (*)</source>
        <translation>資料 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できません</translation>
    </message>
    <message>
        <source>%1 is no longer there. Save to write it again.</source>
        <translation>%1がなくなりました。保存すると、もう一度書き込みます。</translation>
    </message>
</context>
<context>
    <name>tenbin::StoryFiles</name>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1を保存できませんでした：%2</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in %1: %2</source>
        <translation>保存していない作業の控えを%1に書けません：%2</translation>
    </message>
</context>
<context>
    <name>tenbin::StoryPage</name>
    <message>
        <source>Find in this table</source>
        <translation>この表から探す</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
</context>
</TS>
