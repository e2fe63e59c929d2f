namespace Hub.BadInput.Tests;

/// <summary>Something that a hub must not be harmed by, and what it answers.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Address">Where it is sent.</param>
/// <param name="MediaType">As what it is sent; null: nothing is said.</param>
/// <param name="Body">Makes the body; several calls make the same.</param>
/// <param name="Answer">What the answer is.</param>
internal sealed record BadInput(string Name, string Address, string? MediaType, Func<Stream> Body, ExpectedAnswer Answer)
{
    public const string OneDocument = "/v1/invoices";
    public const string Archive = "/v1/deposits";

    /// <summary>A document that is taken, and rejected for a rule (null: accepted).</summary>
    public static BadInput Document(string name, byte[] document, string? rule) =>
        new(name, OneDocument, "application/octet-stream", () => new MemoryStream(document), new ExpectedAnswer(202, null, [], rule));

    /// <summary>A request that is refused as a whole.</summary>
    public static BadInput Refused(string name, string address, string? mediaType, Func<Stream> body, int status, string code) =>
        new(name, address, mediaType, body, new ExpectedAnswer(status, code, [], null));

    /// <summary>A zip of which some entries are refused and the others taken.</summary>
    public static BadInput Zip(string name, byte[] zip, params IReadOnlyList<string> refusals) =>
        new(name, Archive, "application/zip", () => new MemoryStream(zip), new ExpectedAnswer(202, null, refusals, null));

    public override string ToString() => Name;
}
