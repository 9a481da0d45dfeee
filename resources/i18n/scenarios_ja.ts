<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ValueInput</name>
    <message>
        <source>Type a value, such as %1.</source>
        <translation>%1のように、値を入力してください。</translation>
    </message>
    <message>
        <source>This cannot be read from character %1 on. Write it like %2.</source>
        <translation>%1文字目から読めません。%2のように書いてください。</translation>
    </message>
    <message>
        <source>The unit at character %1 does not fit. Write it like %2.</source>
        <translation>%1文字目からの単位が合いません。%2のように書いてください。</translation>
    </message>
    <message>
        <source>The low end is above the high end. Write the smaller value first.</source>
        <translation>下の端が上の端より大きくなっています。小さいほうを先に書いてください。</translation>
    </message>
    <message>
        <source>This is too long for a value. Use at most %1 characters.</source>
        <translation>値としては長すぎます。%1文字までにしてください。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The story has no scenario %1. Did you mean %2?</source>
        <translation>資料に%1という場合はありません。%2のことですか。</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>What moves it</source>
        <translation>何で動くか</translation>
    </message>
    <message>
        <source>each input of one figure</source>
        <translation>計算値ごとの入力の効き</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>場合の比較</translation>
    </message>
    <message>
        <source>one figure in each scenario</source>
        <translation>場合ごとの計算値</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This story works out no figures.</source>
        <translation>この資料には計算値がありません。</translation>
    </message>
    <message>
        <source>“%1” is a value the story states. Choose a figure that is worked out from others.</source>
        <translation>「%1」は記された値です。ほかの値から計算される値を選んでください。</translation>
    </message>
    <message>
        <source>This story has no figure %1.</source>
        <translation>この資料に%1という計算値はありません。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>With this input at %1.</source>
        <translation>この入力を%1とした場合です。</translation>
    </message>
    <message>
        <source>With this input at %1 ±10%.</source>
        <translation>この入力を%1の±10%とした場合です。</translation>
    </message>
    <message>
        <source>Every input at its middle</source>
        <translation>すべての入力が中央</translation>
    </message>
    <message>
        <source>Middle: %1</source>
        <translation>中央：%1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力の範囲</translation>
    </message>
    <message>
        <source>±10% of</source>
        <translation>±10%の中央</translation>
    </message>
    <message>
        <source>%1:
no input moves it</source>
        <translation>%1は
どの入力でも変わらない</translation>
    </message>
    <message>
        <source>%1:
%2 inputs move it most, each %3</source>
        <translation>%1を最も動かすのは
同じ効きの入力%2つで、どれも%3</translation>
    </message>
    <message>
        <source>%1:
only “%2” moves it, %3</source>
        <translation>%1を動かすのは
「%2」だけで、%3</translation>
    </message>
    <message>
        <source>%1:
“%2” moves it most, %3</source>
        <translation>%1を最も動かすのは
「%2」で、%3</translation>
    </message>
    <message>
        <source>No input is a range: each one by ±10%, the others as they are</source>
        <translation>範囲のある入力はない。1つずつ±10%動かす</translation>
    </message>
    <message>
        <source>Each input over its range, the others at their middle</source>
        <translation>入力を1つずつ範囲の端から端へ動かし、ほかは中央とする</translation>
    </message>
    <message>
        <source>Each input by ±10%, the others at their middle</source>
        <translation>入力を1つずつ±10%動かし、ほかは中央とする</translation>
    </message>
    <message>
        <source>This figure rests on no values that could move.</source>
        <translation>この計算値には、動かせる入力がありません。</translation>
    </message>
    <message>
        <source>%1 of %2 inputs shown: both ends of the order</source>
        <translation>%2件の入力のうち、両端の%1件</translation>
    </message>
    <message>
        <source>Your what-if</source>
        <translation>いまの仮定</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>今のまま</translation>
    </message>
    <message>
        <source>This story has no scenarios.</source>
        <translation>この資料には場合がありません。</translation>
    </message>
    <message>
        <source>%1:
%2 in every scenario</source>
        <translation>%1は
どの場合でも%2</translation>
    </message>
    <message>
        <source>%1:
%2, depending on the scenario</source>
        <translation>%1は
場合により%2</translation>
    </message>
    <message>
        <source>As it is now and in the story's scenarios</source>
        <translation>今のままと、資料にある場合</translation>
    </message>
    <message>
        <source>Scenarios are assumptions; the table says what each one changes.</source>
        <translation>場合は仮定です。何を変えたかは表にあります。</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 scenarios are shown.</source>
        <translation>%2件の場合のうち、初めの%1件だけを示します。</translation>
    </message>
    <message>
        <source>%1 of %2 scenarios shown: both ends of the list</source>
        <translation>%2件の場合のうち、両端の%1件</translation>
    </message>
</context>
</TS>
