using Hub.En16931.Xml;

namespace Hub.En16931.Structure;

/// <summary>Says what is wrong with the children of one element, each problem once: out of place, one too many, unknown, missing.</summary>
internal sealed class ContentDiagnosis(XmlTree tree, FindingSink findings)
{
    public void Report(int node, SchemaType type)
    {
        var times = new int[type.Particles.Length];
        var placed = new List<(int Node, int Place)>();
        for (var child = tree.FirstChild(node); child >= 0 && !findings.IsFull; child = tree.NextSibling(child))
        {
            var place = type.Find(tree.Name(child));
            if (place < 0)
            {
                findings.Report(StructureRules.Unknown, tree, child, tree.QualifiedName(child), SchemaTexts.List(type.Particles));
            }
            else if (++times[place] > 1 && !type.Particles[place].IsRepeatable)
            {
                findings.Report(StructureRules.Repeated, tree, child, tree.QualifiedName(child));
            }
            else
            {
                placed.Add((child, place));
            }
        }

        if (type.Form == ContentForm.Sequence)
        {
            ReportOrder(type, placed, times);
        }

        ReportCount(node, type, times);
    }

    private void ReportOrder(SchemaType type, List<(int Node, int Place)> placed, int[] times)
    {
        foreach (var index in FewestMoves.Of([.. placed.Select(child => child.Place)], times.Length))
        {
            if (findings.IsFull) return;
            var (child, place) = placed[index];
            findings.Report(StructureRules.Order, tree, child, tree.QualifiedName(child), Between(type, place, times));
        }
    }

    /// <summary>The element between those of its siblings that the schema puts next to it.</summary>
    private static string Between(SchemaType type, int place, int[] times)
    {
        var met = Enumerable.Range(0, times.Length).Where(other => times[other] > 0).ToList();
        var at = met.IndexOf(place);
        return string.Join(", ", met.Skip(at - 1).Take(at == 0 ? 2 : 3).Select(other => SchemaTexts.NameOf(type.Particles[other].Name)));
    }

    private void ReportCount(int node, SchemaType type, int[] times)
    {
        if (type.Form == ContentForm.Choice)
        {
            ReportChoice(node, type, times);
            return;
        }

        for (var place = 0; place < times.Length; place++)
        {
            if (times[place] == 0 && type.Particles[place].IsRequired)
            {
                findings.Report(StructureRules.Missing, tree, node, tree.QualifiedName(node), SchemaTexts.NameOf(type.Particles[place].Name));
            }
        }
    }

    private void ReportChoice(int node, SchemaType type, int[] times)
    {
        var met = times.Count(time => time > 0);
        if (met == 0)
        {
            findings.Report(StructureRules.Missing, tree, node, tree.QualifiedName(node), SchemaTexts.List(type.Particles));
        }
        else if (met > 1)
        {
            var second = tree.NextSibling(tree.FirstChild(node));
            findings.Report(StructureRules.Repeated, tree, second, tree.QualifiedName(second));
        }
    }
}
