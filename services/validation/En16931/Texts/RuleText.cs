namespace Hub.En16931.Texts;

/// <summary>What is wrong and what to do, in both languages. May hold <c>{found}</c> and <c>{expected}</c>.</summary>
internal readonly record struct RuleText(string French, string English);
