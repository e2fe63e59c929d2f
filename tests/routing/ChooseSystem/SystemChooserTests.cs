using Hub.Routing.ChooseSystem;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;

namespace Hub.Routing.Tests.ChooseSystem;

public sealed class SystemChooserTests
{
    private const string Siret = "11111111100011";
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly RoutingFields Invoice = new(Siret, null, null, null, null, 500m, null);

    [Fact]
    public void Without_a_rule_that_matches_the_organisation_s_system_takes_the_invoice()
    {
        var choice = Choose(Set("city", 1, Now, new RoutingRule { System = "big", When = new() { MinAmount = 1000m } }));
        (choice.System.SystemId, choice.Set).ShouldBe(("own", null));
    }

    [Fact]
    public void The_first_rule_that_matches_wins_also_where_others_name_the_SIRET()
    {
        var choice = Choose(Set(
            "city", 1, Now,
            new RoutingRule { System = "big", When = new() { Siret = ["99999999900099"] } },
            new RoutingRule { System = "other", When = new() { MaxAmount = 500m } },
            new RoutingRule { System = "big", When = new() { Siret = [Siret] } }));
        (choice.System.SystemId, choice.Place).ShouldBe(("other", 1));
    }

    [Fact]
    public void The_hub_s_rules_come_before_the_collectivity_s_own() =>
        Choose(Set("city", 1, Now, new RoutingRule { System = "other" }), Set("", 1, Now, new RoutingRule { System = "big" })).System.SystemId.ShouldBe("big");

    [Fact]
    public void A_version_is_in_force_from_its_instant_until_the_next_one_is()
    {
        var (first, second) = (Set("city", 1, Now.AddDays(-1), new RoutingRule { System = "other" }), Set("city", 2, Now, new RoutingRule { System = "big" }));
        Choose(Now.AddTicks(-1), first, second).System.SystemId.ShouldBe("other");
        Choose(Now, first, second).System.SystemId.ShouldBe("big");
        Choose(Now.AddDays(-2), first, second).System.SystemId.ShouldBe("own");
    }

    [Fact]
    public void A_rule_to_a_system_that_did_not_exist_yet_is_passed_over() =>
        Choose(Set("city", 1, Now, new RoutingRule { System = "later" }, new RoutingRule { System = "big" })).System.SystemId.ShouldBe("big");

    private static SystemChoice Choose(params RuleSet[] sets) => Choose(Now, sets);

    private static SystemChoice Choose(DateTimeOffset at, params RuleSet[] sets)
    {
        var city = new Collectivity(Siret, "Ville A", "city", Demand.None, 30, DeliveryChannel.Http, true, Collectivity.NoServices) { System = "own" };
        var directory = new DirectorySnapshot(1, new Dictionary<string, Collectivity> { [Siret] = city })
        {
            Systems = ((string[])["own", "big", "other"]).ToDictionary(id => id, id => new BackOfficeSystem { SystemId = id, Account = "city", Name = id, Channel = DeliveryChannel.Http }),
            Rules = new RuleBook((0, 0), sets.GroupBy(set => set.Owner).ToDictionary(same => same.Key, same => (IReadOnlyList<RuleSet>)[.. same])),
        };
        return SystemChooser.Choose(Invoice, city, directory, at);
    }

    private static RuleSet Set(string owner, int version, DateTimeOffset from, params RoutingRule[] rules) => new(owner, version, from, rules);
}
