namespace Hub.Routing.KeepDirectory;

/// <summary>A line of a directory file that was not taken.</summary>
/// <param name="Line">Line of the file, from 1; the header is line 1.</param>
/// <param name="Column">Name of the column at fault; empty when the line as a whole is.</param>
/// <param name="French">What is wrong and how to mend it.</param>
/// <param name="English">The same in English.</param>
internal sealed record LineRefusal(int Line, string Column, string French, string English);
