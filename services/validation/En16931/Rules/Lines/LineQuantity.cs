using Hub.En16931.Model;

namespace Hub.En16931.Rules.Lines;

/// <summary>BR-23: an invoiced quantity has a unit of measure (BT-130), even an empty one.</summary>
internal static class LineQuantity
{
    public static Outcome HasUnit(Subject line) =>
        line.KeptIf(HasUnit(line, Term.LineQuantity) || HasUnit(line, Term.LineCreditedQuantity), Term.LineQuantity);

    private static bool HasUnit(Subject line, Term quantity)
    {
        for (var leaf = line[quantity]; leaf.IsPresent; leaf = leaf.Next())
        {
            if (line.At(leaf.Node).HasAttribute(Names.UnitCode))
            {
                return true;
            }
        }

        return false;
    }
}
