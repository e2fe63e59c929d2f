using System.Text;
using Hub.En16931.Model;

namespace Hub.En16931.SyntaxTables;

/// <summary>Compares two texts.</summary>
internal static class TextLikeness
{
    public static bool Same(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, Likeness likeness) =>
        one.SequenceEqual(other) || (likeness == Likeness.Normalized && SameNormalized(one, other));

    private static bool SameNormalized(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        XmlSpace.Normalize(Encoding.UTF8.GetString(one)) == XmlSpace.Normalize(Encoding.UTF8.GetString(other));
}
