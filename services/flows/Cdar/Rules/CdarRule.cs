using System.Xml.Linq;

namespace Hub.Cdar.Rules;

/// <summary>A rule of the set BR-FR-CDV: what it looks at, and what must hold there.</summary>
/// <param name="Id">The official id: rule and term.</param>
/// <param name="French">What must be, in French.</param>
/// <param name="English">The same in English.</param>
/// <param name="Places">The elements that it judges, from the root.</param>
/// <param name="Holds">True when an element keeps the rule.</param>
/// <param name="IsFatal">False: a warning.</param>
public sealed record CdarRule(
    string Id, string French, string English, Func<XElement, IEnumerable<XElement>> Places, Func<XElement, bool> Holds, bool IsFatal = true);
