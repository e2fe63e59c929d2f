using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Validation.ValidateOnRequest;

/// <summary>What the body of a request gave: its one document, or the refusal.</summary>
internal sealed record ReadDocument(ReadOnlyMemory<byte> Document, ProblemHttpResult? Refusal)
{
    public static ReadDocument Refused(ProblemHttpResult refusal) => new(default, refusal);
}
