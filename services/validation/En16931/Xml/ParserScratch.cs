namespace Hub.En16931.Xml;

/// <summary>Working memory of a parser, one a thread, used again for each document. Its size is bounded, whatever the documents.</summary>
internal sealed class ParserScratch
{
    private const int KeptDepth = 1024;

    [ThreadStatic]
    private static ParserScratch? current;

    private OpenElement[] open = new OpenElement[32];

    public QualifiedNameCache Names { get; } = new();

    public NamespaceContexts Contexts { get; } = new();

    /// <summary>Takes the thread's scratch; nobody else has it until it is given back.</summary>
    public static ParserScratch Take()
    {
        var scratch = current is { Contexts.IsWornOut: false } kept ? kept : new ParserScratch();
        current = null;
        scratch.Names.BeginDocument();
        return scratch;
    }

    public OpenElement[] TakeOpen() => open;

    public void GiveBack(OpenElement[] used)
    {
        open = used.Length <= KeptDepth ? used : open;
        current = this;
    }
}
