namespace Hub.En16931.Rules;

/// <summary>How many allowances or charges there are, and their sum.</summary>
internal readonly record struct AllowanceTotal<T>(int Count, T Sum);
