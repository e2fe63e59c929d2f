using System.Xml.Linq;

namespace Hub.Explain.Examples;

/// <summary>Numbers the elements of an example, so that after an edit it is known which are new, which are gone and which are changed.</summary>
internal static class ExampleIds
{
    /// <summary>Numbers a document and its copy alike.</summary>
    public static void Number(ExampleDocument original, ExampleDocument copy)
    {
        var number = 0;
        foreach (var (left, right) in original.Root.DescendantsAndSelf().Zip(copy.Root.DescendantsAndSelf()))
        {
            var id = new ExampleId(number++);
            left.AddAnnotation(id);
            right.AddAnnotation(id);
        }
    }

    /// <summary>The number of an element; null when an edit added it.</summary>
    public static ExampleId? Of(XElement element) => element.Annotation<ExampleId>();
}
