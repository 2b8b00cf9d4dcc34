/**
 * GB/T 7714—2025 for what is cited here, as a style of CSL: no package has one. Beside the edition of 2015, signs of
 * punctuation but for stops, brackets and slashes are wide in every language, a report has no day of reading, and what
 * is electronic alone has its day of issue in round brackets.
 */
export const standardOf2025 = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info>
    <title>GB/T 7714—2025: reports, data sets and web pages</title>
    <id>gb-t-7714-2025</id>
    <updated>2026-11-28T00:00:00+00:00</updated>
  </info>
  <macro name="title">
    <text variable="title"/>
    <text variable="number" prefix="："/>
    <choose>
      <if type="report"><text value="[R/OL]"/></if>
      <else-if type="dataset"><text value="[DS/OL]"/></else-if>
      <else><text value="[EB/OL]"/></else>
    </choose>
  </macro>
  <macro name="translator">
    <names variable="translator"><label form="short" prefix="，"/></names>
  </macro>
  <macro name="publication">
    <choose>
      <if type="report">
        <group delimiter="，">
          <group delimiter="：">
            <text variable="publisher-place"/>
            <text variable="publisher"/>
          </group>
          <date variable="issued"><date-part name="year"/></date>
        </group>
      </if>
      <else>
        <text variable="publisher"/>
        <date variable="issued" delimiter="-" prefix="（" suffix="）">
          <date-part name="year"/>
          <date-part name="month" form="numeric-leading-zeros"/>
          <date-part name="day" form="numeric-leading-zeros"/>
        </date>
        <date variable="accessed" delimiter="-" prefix="[" suffix="]">
          <date-part name="year"/>
          <date-part name="month" form="numeric-leading-zeros"/>
          <date-part name="day" form="numeric-leading-zeros"/>
        </date>
      </else>
    </choose>
  </macro>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"/>
        <group><text macro="title"/></group>
        <text macro="translator"/>
        <text variable="version" prefix="V"/>
        <group><text macro="publication"/></group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
