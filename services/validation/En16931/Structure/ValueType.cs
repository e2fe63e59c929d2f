using Hub.En16931.Model;

namespace Hub.En16931.Structure;

/// <summary>What a text may be. Lengths are those of the text without surrounding white space, -1 when free.</summary>
internal readonly record struct ValueType(SimpleKind Kind, int MinLength, int MaxLength)
{
    public bool Accepts(ReadOnlySpan<byte> text) =>
        Kind is SimpleKind.String or SimpleKind.NormalizedString || AcceptsCollapsed(XmlSpace.Trim(text));

    private bool AcceptsCollapsed(ReadOnlySpan<byte> text) => Kind switch
    {
        SimpleKind.Token => MaxLength < 0 || (text.Length >= MinLength && text.Length <= MaxLength),
        SimpleKind.AnyUri => LexicalSpace.IsUri(text),
        SimpleKind.Language => LexicalSpace.IsLanguage(text),
        SimpleKind.Boolean => LexicalSpace.IsBoolean(text),
        SimpleKind.Decimal => LexicalSpace.IsDecimal(text),
        SimpleKind.Date => TimeLexicalSpace.IsDate(text),
        SimpleKind.Time => TimeLexicalSpace.IsTime(text),
        SimpleKind.DateTime => TimeLexicalSpace.IsDateTime(text),
        SimpleKind.Base64Binary => Base64LexicalSpace.IsBase64(text),
        _ => true,
    };
}
