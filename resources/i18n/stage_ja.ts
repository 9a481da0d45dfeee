<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>PresentKeys</name>
    <message>
        <source>On: reveal more, or next step</source>
        <translation>進む（続きを見せる、または次の場面）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next step at once</source>
        <translation>すぐ次の場面へ</translation>
    </message>
    <message>
        <source>Previous step at once</source>
        <translation>すぐ前の場面へ</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>最初の場面</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最後の場面</translation>
    </message>
    <message>
        <source>Number of a step, then Enter</source>
        <translation>場面の番号（続けて Enter）</translation>
    </message>
    <message>
        <source>Go to the number typed, else on</source>
        <translation>打った番号の場面へ（番号がなければ進む）</translation>
    </message>
    <message>
        <source>All steps at a glance</source>
        <translation>場面の一覧</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黒い画面</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>白い画面</translation>
    </message>
    <message>
        <source>Freeze the audience's picture</source>
        <translation>聴衆の画面を止める</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>ポインター</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>スポットライト</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>ペン</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>最後の線を取り消す</translation>
    </message>
    <message>
        <source>Wipe all strokes</source>
        <translation>線をすべて消す</translation>
    </message>
    <message>
        <source>Zoom in at the mouse, or out again</source>
        <translation>マウスの所を拡大する・元に戻す</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>質問に答える</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>画面を入れ替える</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>ノートを大きく</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>ノートを小さく</translation>
    </message>
    <message>
        <source>Pause the timer, or go on</source>
        <translation>時計を止める・動かす</translation>
    </message>
    <message>
        <source>Timer back to the start</source>
        <translation>時計を最初に戻す</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>このキーの一覧</translation>
    </message>
    <message>
        <source>Close what is open, then leave</source>
        <translation>開いているものを閉じる、なければ終える</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0～9</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The screen is too small for “%1”.</source>
        <translation>「%1」を見せるには画面が小さすぎます。</translation>
    </message>
</context>
<context>
    <name>StageAnswer</name>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>tenbin::KeyDialog</name>
    <message>
        <source>Keys of a talk</source>
        <translation>発表のキー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>働き</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Click here, then press the key to add</source>
        <translation>ここをクリックしてから、加えるキーを押してください</translation>
    </message>
    <message>
        <source>Press the key to add</source>
        <translation>加えるキーを押してください</translation>
    </message>
    <message>
        <source>Key to add</source>
        <translation>加えるキー</translation>
    </message>
    <message>
        <source>Remove its &amp;keys</source>
        <translation>キーを外す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Standard keys</source>
        <translation>標準のキーに戻す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All as at first</source>
        <translation>すべて最初に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0～9</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This key cannot be used.</source>
        <translation>このキーは使えません。</translation>
    </message>
    <message>
        <source>Digits are numbers of steps.</source>
        <translation>数字は場面の番号です。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Remove it there first.</source>
        <translation>%1は「%2」のキーです。先にそちらで外してください。</translation>
    </message>
</context>
</TS>
