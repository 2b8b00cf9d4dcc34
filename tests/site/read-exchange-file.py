"""Prints the units of an exchange file as the Translate Toolkit reads them: id, code and text of both sides."""

import json
import sys

from translate.storage import factory

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def sides(unit):
    codes = [node.get(LANGUAGE) for node in unit.getlanguageNodes()]
    return [unit.getid(), [codes[0], unit.source], [codes[1], unit.target]]


json.dump([sides(unit) for unit in factory.getobject(sys.argv[1]).units], sys.stdout)
