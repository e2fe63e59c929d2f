namespace Hub.En16931.Texts;

/// <summary>What is wrong and what to do, in both languages. May hold <c>{found}</c>, <c>{expected}</c> and, in double brackets, a part that is about what is expected.</summary>
internal readonly record struct RuleText(string French, string English);
