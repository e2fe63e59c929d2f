using Hub.Hosting.Problems;

namespace Hub.Ingest.ReadDocuments;

/// <summary>Why something was not taken: what was found, what the limit is, how to mend it.</summary>
internal sealed record Refusal(ProblemKind Kind, string English, string French);
