namespace Hub.En16931.Xml;

/// <summary>
/// One pass over the bytes of a document, into an <see cref="XmlTree"/>. XML 1.0 with namespaces, no DTD: whatever is not that, or
/// exceeds a bound, stops it with one finding. Bytes are validated up front, vectorized, so that the scanning loops need not.
/// </summary>
internal sealed partial class XmlParser
{
    /// <summary>Whatever the options say: the walks over a tree recurse, and a stack is finite.</summary>
    private const int DeepestTree = 1024;

    private readonly XmlSource source;
    private readonly byte[] bytes;
    private readonly int end;
    private readonly CheckOptions options;
    private readonly TreeBuilder tree;
    private readonly NamespaceScope scope;
    private readonly int maxDepth;
    private OpenElement[] open;
    private int depth;
    private int at;
    private XmlFault? fault;

    private XmlParser(XmlSource source, CheckOptions options, ParserScratch scratch)
    {
        this.source = source;
        this.options = options;
        bytes = source.Bytes;
        end = source.End;
        at = source.Start;
        open = scratch.TakeOpen();
        maxDepth = Math.Min(options.MaxDepth, DeepestTree);
        tree = new TreeBuilder(source, options.MaxElements);
        scope = new NamespaceScope(bytes, scratch.Names, scratch.Contexts);
    }

    /// <summary>Reads a document; a fault is reported and what came before it is still given.</summary>
    public static ParsedXml Parse(ReadOnlyMemory<byte> document, CheckOptions options, FindingSink findings)
    {
        if (document.Length > options.MaxBytes)
        {
            findings.Report(XmlRules.TooLarge, new TextPosition(1, 1), $"{document.Length}", $"{options.MaxBytes}");
            return new ParsedXml(null, IsWellFormed: false);
        }

        var utf8 = XmlEncoding.Open(document, out var fault);
        if (fault is null)
        {
            return ParseUtf8(utf8, options, findings);
        }

        findings.Report(fault.Rule, new TextPosition(1, 1), fault.Found);
        return new ParsedXml(null, IsWellFormed: false);
    }

    private static ParsedXml ParseUtf8(XmlSource document, CheckOptions options, FindingSink findings)
    {
        var invalid = XmlCharacters.FirstInvalid(document.Bytes.AsSpan(document.Start, document.End - document.Start));
        var readable = invalid < 0 ? document : document with { End = document.Start + invalid };
        var scratch = ParserScratch.Take();
        var parser = new XmlParser(readable, options, scratch);
        var isWellFormed = parser.ReadDocument() && invalid < 0;
        scratch.GiveBack(parser.open);
        if (!isWellFormed)
        {
            Report(CharacterFault(document, invalid, parser.fault) ?? parser.fault!, document, findings);
        }

        parser.CloseOpenElements();
        return new ParsedXml(parser.tree.ToTree(readable, parser.scope.Unknown), isWellFormed);
    }

    /// <summary>An invalid byte is the fault, unless the document was already broken before it.</summary>
    private static XmlFault? CharacterFault(XmlSource document, int invalid, XmlFault? earlier)
    {
        if (invalid < 0 || (earlier is not null && earlier.Rule != XmlRules.Truncated))
        {
            return null;
        }

        var offset = document.Start + invalid;
        return new XmlFault(XmlRules.Character, offset, Found: $"0x{document.Bytes[offset]:X2}");
    }

    private static void Report(XmlFault fault, XmlSource document, FindingSink findings)
    {
        var position = new LineIndex(document.Bytes, document.Start, document.End).At(Math.Min(fault.Offset, document.End));
        findings.Report(fault.Rule, position, fault.Found, fault.Expected);
    }

    private bool ReadDocument()
    {
        if (source.Start == end)
        {
            return Fail(XmlRules.Empty, at);
        }

        return ReadDeclaration() && ReadMisc() && ReadRoot() && ReadContent() && ReadMisc() && ExpectEnd();
    }

    /// <summary>Comments, instructions and white space, before or after the root.</summary>
    private bool ReadMisc()
    {
        while (true)
        {
            SkipSpace();
            if (!StartsWith("<?"u8) && !StartsWith("<!--"u8))
            {
                return true;
            }

            if (!(StartsWith("<?"u8) ? ReadInstruction() : ReadComment()))
            {
                return false;
            }
        }
    }

    private bool ReadRoot()
    {
        if (at == end)
        {
            return Fail(XmlRules.Truncated, at);
        }

        if (StartsWith("<!DOCTYPE"u8))
        {
            return Fail(XmlRules.Dtd, at);
        }

        return bytes[at] == '<' ? ReadStartTag() : Expected("<", at);
    }

    private bool ReadContent()
    {
        while (depth > 0)
        {
            if (!ReadText() || !ReadMarkup())
            {
                return false;
            }
        }

        return true;
    }

    private bool ExpectEnd() =>
        at == end || (StartsWith("<!DOCTYPE"u8) ? Fail(XmlRules.Dtd, at) : Expected("end of document", at));

    /// <summary>What the reader stands before, just after text: a tag, comment, CDATA section or instruction.</summary>
    private bool ReadMarkup()
    {
        if (at + 1 >= end)
        {
            return Fail(XmlRules.Truncated, end);
        }

        switch (bytes[at + 1])
        {
            case (byte)'/':
                return ReadEndTag();
            case (byte)'!':
                open[depth - 1].Traits |= TextTraits.NotPlain;
                return StartsWith("<![CDATA["u8) ? ReadCData() : ReadComment();
            case (byte)'?':
                open[depth - 1].Traits |= TextTraits.NotPlain;
                return ReadInstruction();
            default:
                return ReadStartTag();
        }
    }

    /// <summary>After a fault: the elements that were open end where reading stopped, so that the part read is a tree.</summary>
    private void CloseOpenElements()
    {
        for (; depth > 0; depth--)
        {
            ref var node = ref tree.Node(open[depth - 1].Node);
            node.End = tree.Count;
            node.TextLength = 0;
        }
    }

    private bool StartsWith(ReadOnlySpan<byte> expected) => bytes.AsSpan(at, end - at).StartsWith(expected);

    private void SkipSpace()
    {
        var here = at;
        while (here < end && XmlCharacters.IsSpace(bytes[here]))
        {
            here++;
        }

        at = here;
    }

    private bool Fail(Rule rule, int offset, string? found = null, string? expected = null)
    {
        fault ??= new XmlFault(rule, offset, found, expected);
        return false;
    }

    private bool Expected(string what, int offset) =>
        offset >= end ? Fail(XmlRules.Truncated, end) : Fail(XmlRules.Syntax, offset, expected: what);
}
