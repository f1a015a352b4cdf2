namespace AiLandscape;

/// <summary>Where an item of a record says which source shows it, when it began and for which day it holds; -1 where it says nothing of the sort.</summary>
/// <param name="Source">The place of its source.</param>
/// <param name="Begins">The place of the first date on which it was there.</param>
/// <param name="AlsoBegins">The place of a second such date: a listing is announced, and takes effect.</param>
/// <param name="Holds">The place of the day or period for which it holds.</param>
internal readonly record struct FactPlaces(int Source, int Begins, int AlsoBegins, int Holds);
